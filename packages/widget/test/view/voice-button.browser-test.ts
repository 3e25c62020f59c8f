import { expect } from 'chai';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';

const { error } = console;

/** Gives the address of a file with this `openVoice`. */
function fileWith(openVoice: string): string {
  return `data:text/javascript,${encodeURIComponent(`export const openVoice = ${openVoice};`)}`;
}

const drawing = fileWith('() => (html, screen, name) => html`<i>${name || "all"}</i>`');
const broken = fileWith('undefined');

describe('the button that asks for the voice', () => {
  let logged: string[];

  beforeEach(() => {
    logged = [];
    console.error = (message: string) => void logged.push(message);
  });
  afterEach(() => {
    Object.assign(console, { error });
    clear();
  });

  function showWith(voice: string): Promise<ShownSurvey> {
    return show((element) => element.setAttribute('voice', voice));
  }

  /** Presses it and waits until the file is there, or is known not to be. */
  async function ask(shown: ShownSurvey, isDone: () => boolean): Promise<void> {
    await shown.settle();
    shown.button('Nghe phiếu này').click();
    await shown.element.requestUpdate();
    while (!isDone()) await shown.settle();
  }

  const drawn = (shown: ShownSurvey) =>
    [...shown.root.querySelectorAll('i')].map(({ textContent }) => textContent);
  const note = (shown: ShownSurvey) => shown.text('.voice [role=status]');

  it('is not there where no file is named', async () => {
    const shown = await show();
    expect(() => shown.button('Nghe phiếu này')).to.throw('no button');
  });

  it('loads the file when it is pressed, and not before', async () => {
    const url = new URL('../../src/view/screen.ts?asked-for', import.meta.url).href;
    const loaded = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(url));
    const shown = await showWith(url);
    await shown.choose('Hài lòng');
    expect(loaded()).to.have.length(0);
    await ask(shown, () => logged.length > 0);
    expect(loaded()).to.have.length(1);
  });

  it('gives its place to what the file draws, and each control gets its own', async () => {
    const shown = await showWith(drawing);
    await ask(shown, () => drawn(shown).length > 0);
    expect(drawn(shown)).to.deep.equal(['all', 'overall']);
  });

  it('hands the file the element and itself', async () => {
    const shown = await showWith(
      fileWith('(host, { localName }) => (html) => html`<i>${host.localName} ${localName}</i>`'),
    );
    await ask(shown, () => drawn(shown).length > 0);
    expect(drawn(shown)[0]).to.equal('hailong-survey button');
  });

  it('says so when the file cannot be had, and stays to be pressed again', async () => {
    const shown = await showWith(broken);
    await ask(shown, () => note(shown).startsWith('Chưa'));
    expect(note(shown)).to.equal('Chưa nghe được. Xin thử lại sau.');
    shown.element.setAttribute('voice', drawing);
    await ask(shown, () => drawn(shown).length > 0);
    expect(drawn(shown)).to.deep.equal(['all', 'overall']);
  });

  it('tells the host once that the file cannot be had', async () => {
    const shown = await showWith(broken);
    await ask(shown, () => logged.length > 0);
    await ask(shown, () => note(shown).startsWith('Chưa'));
    expect(logged).to.deep.equal([`<hailong-survey> voice ${broken} cannot be loaded`]);
    expect(shown.bubbled).to.deep.equal(['hailong-ready', 'hailong-error']);
  });

  it('tells the host of an address that is none', async () => {
    const shown = await showWith('http://[');
    await ask(shown, () => logged.length > 0);
    expect(logged).to.deep.equal(['<hailong-survey> voice http://[ cannot be loaded']);
  });
});
