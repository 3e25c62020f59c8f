import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { allKinds } from '../fixtures/all-kinds.ts';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';
import { skipUnless } from '../fixtures/skip-unless.ts';

function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** The words of the options that stand on more than one line. */
function brokenWords({ root }: ShownSurvey): string[] {
  const labels = [...root.querySelectorAll('label.point [part=option-label]')];
  const texts = labels.flatMap(({ childNodes }) =>
    [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE),
  );
  return texts.flatMap((text) =>
    [...text.nodeValue!.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1 ? [word] : [];
    }),
  );
}

describe('layout', () => {
  let style: HTMLStyleElement;

  beforeEach(() => {
    style = document.createElement('style');
    document.head.append(style);
  });
  afterEach(async () => {
    style.remove();
    clear();
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ colorScheme: 'light' });
  });

  function tops(shown: ShownSurvey): Set<number> {
    const options = [...shown.root.querySelectorAll('label.point')];
    return new Set(options.map((option) => option.getBoundingClientRect().top));
  }

  it('stacks the points on a narrow screen and puts them in a row on a wide one', async () => {
    await setViewport({ width: 320, height: 900 });
    const shown = await show();
    expect(tops(shown).size).to.equal(5);
    await setViewport({ width: 1280, height: 900 });
    expect(tops(shown).size).to.equal(1);
  });

  for (const language of ['vi', 'en']) {
    it(`breaks no word of an option, however wide its place: ${language}`, async () => {
      const parent = document.body.appendChild(document.createElement('div'));
      const shown = await show((element) => (element.lang = language), parent);
      const broken = [];
      for (let width = 320; width <= 760; width += 20) {
        parent.style.width = `${width}px`;
        broken.push(...brokenWords(shown).map((word) => `${word} at ${width} px`));
      }
      expect(shown.root.querySelectorAll('label.point [part=option-label]')).to.have.length(5);
      expect(broken).to.deep.equal([]);
    });
  }

  it('needs no sideways scrolling at 320 px, in any state', async () => {
    await setViewport({ width: 320, height: 900 });
    const shown = await show((element) => (element.surveyData = allKinds));
    await shown.choose('Tốt');
    await shown.press('Tiếp tục');
    await shown.press('Gửi đánh giá');
    expect(overflow()).to.be.at.most(0);
  });

  it('needs none at 320 px with letters twice as large', async () => {
    await setViewport({ width: 320, height: 900 });
    style.textContent = 'hailong-survey { --hailong-font-size: 2em }';
    await show();
    expect(overflow()).to.be.at.most(0);
  });

  it('needs none with the text spacing of WCAG 1.4.12', async () => {
    await setViewport({ width: 320, height: 900 });
    const shown = await show();
    const spacing = document.createElement('style');
    spacing.textContent =
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }';
    shown.root.append(spacing);
    expect(overflow()).to.be.at.most(0);
  });

  it('keeps a width in a parent that shrinks to its contents', async () => {
    const parent = document.createElement('div');
    parent.setAttribute('class', 'flex');
    style.textContent = '.flex { display: flex }';
    document.body.append(parent);
    const { element } = await show(undefined, parent);
    expect(element.getBoundingClientRect().width).to.be.greaterThan(300);
  });

  for (const nested of [false, true]) {
    it(`does not push a grid wider than 320 px${nested ? ', deeper inside it' : ''}`, async () => {
      await setViewport({ width: 320, height: 900 });
      const parent = document.createElement('div');
      parent.setAttribute('class', 'grid');
      style.textContent = 'body { margin: 0 } .grid { display: grid; inline-size: 320px }';
      document.body.append(parent);
      const inner = parent.appendChild(document.createElement('div'));
      const { element } = await show(undefined, nested ? inner : parent);
      expect(element.getBoundingClientRect().width).to.equal(320);
      expect(overflow()).to.be.at.most(0);
    });
  }

  it('is not touched by a rule of the host for everything', async () => {
    style.textContent = `* { color: red !important; font: 5px/1 monospace !important;
      display: inline !important; padding: 99px !important; direction: rtl !important }`;
    const shown = await show();
    const { color, fontSize } = getComputedStyle(shown.root.querySelector('h2')!);
    expect([color, fontSize]).to.deep.equal(['rgb(17, 34, 51)', '21.6px']);
    expect(getComputedStyle(shown.element).display).to.equal('block');
    expect(getComputedStyle(shown.element).padding).to.equal('0px');
  });

  it('takes colours and letters from the custom properties of the host', async () => {
    style.textContent =
      'hailong-survey { --hailong-color-accent: rgb(1, 2, 3); --hailong-font-family: monospace }';
    const shown = await show();
    const { backgroundColor, fontFamily } = getComputedStyle(shown.button('Gửi đánh giá'));
    expect([backgroundColor, fontFamily]).to.deep.equal(['rgb(1, 2, 3)', 'monospace']);
  });

  it('lets the host style its parts', async () => {
    style.textContent = 'hailong-survey::part(button) { border-radius: 99px }';
    const shown = await show();
    expect(getComputedStyle(shown.button('Gửi đánh giá')).borderRadius).to.equal('99px');
  });

  it('follows the scheme of the system unless the theme attribute says otherwise', async function () {
    await skipUnless(this, 'colorScheme');
    const shown = await show();
    const surface = () => getComputedStyle(shown.root.querySelector('form')!).backgroundColor;
    const light = surface();
    await emulateMedia({ colorScheme: 'dark' });
    const dark = surface();
    expect(dark).to.not.equal(light);
    shown.element.theme = 'light';
    expect(surface()).to.equal(light);
    await emulateMedia({ colorScheme: 'light' });
    shown.element.theme = 'dark';
    expect(surface()).to.equal(dark);
  });

  it('can be hidden with the attribute of HTML', async () => {
    const { element } = await show((shown) => (shown.hidden = true));
    expect(element.checkVisibility()).to.equal(false);
  });
});
