import { expect } from 'chai';
import type { Survey } from '@hailong/protocol';
import type { HailongSurvey } from '../../src/survey-element.ts';
import { allKinds } from '../fixtures/all-kinds.ts';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';

const { error } = console;
const { fetch } = window;

describe('where the survey comes from', () => {
  let logged: string[];

  beforeEach(() => {
    logged = [];
    console.error = (message: string) => void logged.push(message);
  });
  afterEach(() => {
    Object.assign(console, { error });
    window.fetch = fetch;
    clear();
  });

  function answerFetch(answer: Response): string[] {
    const urls: string[] = [];
    window.fetch = async (url) => {
      urls.push(`${url}`);
      return answer;
    };
    return urls;
  }

  async function expectFallback(shown: ShownSurvey, message: RegExp): Promise<void> {
    await shown.told('hailong-error');
    expect(shown.element.shadowRoot?.querySelector('form') ?? null).to.equal(null);
    expect(shown.element.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(shown.events.map(({ type }) => type)).to.deep.equal(['hailong-error']);
    expect((shown.events[0]!.detail as { message: string }).message).to.match(message);
    expect(logged).to.have.length(1);
  }

  const link = (element: HailongSurvey) => (element.innerHTML = '<a href="/s/x">Đánh giá</a>');

  it('an inline script is taken before the bundled survey', async () => {
    const shown = await show((element) => {
      element.innerHTML = `<script type="application/json">${JSON.stringify(allKinds)}</script>`;
    });
    expect(shown.heading).to.equal('Mọi loại câu hỏi');
  });

  it('an equal survey in a new object does not begin anew', async () => {
    const shown = await show((element) => (element.surveyData = allKinds));
    await shown.choose('Tốt');
    shown.element.surveyData = structuredClone(allKinds);
    await shown.settle();
    expect(shown.option('Tốt').checked).to.equal(true);
  });

  it('a survey that is not bundled is fetched from the collector', async () => {
    const urls = answerFetch(new Response(JSON.stringify(allKinds)));
    const shown = await show((element) => {
      element.survey = 'all-kinds';
      element.collector = 'https://collector.example/base/';
    });
    await shown.told('hailong-ready');
    expect(urls).to.deep.equal(['https://collector.example/base/v1/surveys/all-kinds']);
    expect(shown.heading).to.equal('Mọi loại câu hỏi');
  });

  it('the link stays when the collector does not know the survey', async () => {
    answerFetch(new Response('', { status: 404 }));
    const shown = await show((element) => {
      link(element);
      element.survey = 'unknown';
      element.collector = 'https://collector.example';
    });
    await expectFallback(shown, /\/v1\/surveys\/unknown: answered 404/);
  });

  it('the link stays, and the address is named, when what answers is no collector', async () => {
    answerFetch(new Response('<!doctype html>'));
    const shown = await show((element) => {
      link(element);
      element.survey = 'all-kinds';
      element.collector = 'https://portal.example';
    });
    await expectFallback(
      shown,
      /^survey "all-kinds": https:\/\/portal.example\/v1\/surveys\/all-kinds: ./,
    );
  });

  it('a survey that could not be fetched is tried again at the next change', async () => {
    answerFetch(new Response('', { status: 503 }));
    const shown = await show((element) => {
      element.survey = 'all-kinds';
      element.collector = 'https://collector.example';
    });
    await shown.told('hailong-error');
    answerFetch(new Response(JSON.stringify(allKinds)));
    shown.element.collector = 'https://other.example';
    await shown.told('hailong-ready');
    expect(shown.heading).to.equal('Mọi loại câu hỏi');
  });

  it('the link stays when the survey is no JSON', async () => {
    const shown = await show((element) => {
      element.innerHTML = '<script type="application/json">{</script><a href="/s/x">Đánh giá</a>';
    });
    await expectFallback(shown, /JSON/);
  });

  it('the link stays, and the question is named, when one cannot be drawn', async () => {
    const survey = structuredClone(allKinds) as unknown as {
      pages: { questions: { kind: string }[] }[];
    };
    survey.pages[2]!.questions[0]!.kind = 'stars';
    const shown = await show((element) => {
      link(element);
      element.surveyData = survey as unknown as Survey;
    });
    await expectFallback(
      shown,
      /survey "all-kinds" cannot be shown: question "wishes": received kind "stars"/,
    );
  });

  it('the link stays when a scale is missing', async () => {
    const shown = await show((element) => {
      link(element);
      element.surveyData = { ...allKinds, scales: [] };
    });
    await expectFallback(shown, /question "overall": received kind "rating", scale "three"/);
  });

  it('the link stays when a scale has one point', async () => {
    const [scale] = allKinds.scales;
    const shown = await show((element) => {
      link(element);
      element.surveyData = {
        ...allKinds,
        scales: [{ ...scale!, points: scale!.points.slice(1, 2) }],
      };
    });
    await expectFallback(shown, /question "overall": received kind "rating", scale "three"/);
  });

  it('the link stays when a text lacks the language', async () => {
    const shown = await show((element) => {
      link(element);
      element.surveyData = { ...allKinds, title: { en: 'Title' } };
    });
    await expectFallback(shown, /cannot be shown: received no text in "vi"/);
  });

  it('the link stays when a text is too long', async () => {
    const shown = await show((element) => {
      link(element);
      element.surveyData = { ...allKinds, title: { vi: 'a'.repeat(501) } };
    });
    await expectFallback(shown, /cannot be shown: received no text in "vi" of at most 500/);
  });

  it('the link stays when a question is repeated', async () => {
    const [first, ...pages] = allKinds.pages;
    const shown = await show((element) => {
      link(element);
      element.surveyData = { ...allKinds, pages: [first!, { ...first!, id: 'again' }, ...pages] };
    });
    await expectFallback(shown, /cannot be shown: question "overall" is repeated/);
  });

  it('the link stays when a question hangs on one that does not come before it', async () => {
    const [first, ...pages] = allKinds.pages;
    const [overall, why] = first!.questions;
    const shown = await show((element) => {
      link(element);
      const turned = { ...first!, questions: [why!, overall!] };
      element.surveyData = { ...allKinds, pages: [turned, ...pages] };
    });
    await expectFallback(shown, /cannot be shown: question "why" needs "overall"/);
  });

  it('the link stays when there is nothing to begin with', async () => {
    const shown = await show((element) => {
      link(element);
      element.surveyData = { ...allKinds, pages: allKinds.pages.slice(2) };
    });
    await expectFallback(shown, /survey "all-kinds" cannot be shown: no question to begin with/);
  });

  it('the link stays when there is neither a collector nor a client', async () => {
    const shown = await show((element) => {
      link(element);
      element.client = undefined;
    });
    await expectFallback(shown, /^collector: received nothing/);
  });

  it('the link stays when a collector is no address', async () => {
    const shown = await show((element) => {
      link(element);
      element.client = undefined;
      element.collector = 'collector';
    });
    await expectFallback(shown, /collector/);
  });

  it('the survey appears when what was missing is set', async () => {
    const shown = await show((element) => (element.client = undefined));
    shown.element.client = shown.client;
    await shown.settle();
    expect(shown.button('Gửi đánh giá')).to.not.equal(undefined);
  });

  it('an attribute that begins like one of ours is reported once', async () => {
    await show((element) => {
      element.setAttribute('proceedure', '1.001193');
      element.setAttribute('data-v-7a', '');
      element.setAttribute('part', 'survey');
      element.setAttribute('keep-minutes', '5');
    });
    expect(logged).to.deep.equal([
      '<hailong-survey> proceedure: unknown attribute, expected procedure,province,procedure-name',
    ]);
  });

  it('a mistaken attribute is reported once and does not cost the answer', async () => {
    const shown = await show((element) => element.setAttribute('outcome', 'done'));
    await shown.choose('Hài lòng');
    await shown.press('Gửi đánh giá');
    expect(shown.client.responses[0]!.context).to.deep.equal({});
    expect(logged).to.deep.equal([
      '<hailong-survey> outcome: received "done", expected granted,refused,withdrawn,late',
    ]);
  });
});
