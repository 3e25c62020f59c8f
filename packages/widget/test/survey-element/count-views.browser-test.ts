import { expect } from 'chai';
import type { show as showSurvey, ShownSurvey } from '../fixtures/shown-survey.ts';

const { fetch } = window;

describe('counting views', () => {
  let sent: { url: string; body: unknown }[];
  let shown: ShownSurvey;
  let show: typeof showSurvey;
  let clear: () => void;

  before(async () => {
    // The client takes the page's fetch when it is loaded.
    window.fetch = async (url, options) => {
      sent.push({ url: `${url}`, body: JSON.parse(`${options?.body}`) });
      return new Response();
    };
    ({ show, clear } = await import('../fixtures/shown-survey.ts'));
  });
  beforeEach(() => {
    sent = [];
  });
  afterEach(() => clear());
  after(() => {
    window.fetch = fetch;
  });

  async function drawn(): Promise<void> {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }

  it('sends one view to each collector when the element is in sight', async () => {
    shown = await show((element) => {
      element.setAttribute('count-views', '');
      element.collector = 'https://a.example https://b.example/x';
      element.setAttribute('agency', 'H26');
    });
    await drawn();
    expect(sent.map(({ url }) => url)).to.deep.equal([
      'https://a.example/v1/views',
      'https://b.example/x/v1/views',
    ]);
    expect(sent[0]!.body).to.deep.equal({
      format: 'hailong-view@1',
      survey: { id: 'vn-service', version: 1 },
      context: { agency: 'H26' },
      channel: 'web',
    });
  });

  it('sends none unless the host asks for it', async () => {
    shown = await show((element) => (element.collector = 'https://a.example'));
    await drawn();
    expect(sent).to.deep.equal([]);
    expect(shown.events).to.have.length(1);
  });
});
