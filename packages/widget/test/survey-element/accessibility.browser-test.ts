import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { allKinds } from '../fixtures/all-kinds.ts';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';
import { skipUnless } from '../fixtures/skip-unless.ts';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Lists what axe finds wrong, and what it cannot decide. */
async function complaints({ element }: ShownSurvey): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, {
    runOnly: tags,
    resultTypes: ['violations', 'incomplete'],
  });
  return [...violations, ...incomplete].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

const states: Record<string, () => Promise<ShownSurvey>> = {
  'the first question': () => show(),
  async 'a mistake'() {
    const shown = await show();
    await shown.press('Gửi đánh giá');
    return shown;
  },
  async 'a choice'() {
    const shown = await show();
    await shown.choose('Hài lòng');
    return shown;
  },
  async 'the follow-up, saved'() {
    const shown = await states['a choice']!();
    await shown.press('Gửi đánh giá');
    shown.client.save();
    await shown.choose('Ít giấy tờ hơn');
    return shown;
  },
  async 'thanks, recorded'() {
    const shown = await states['the follow-up, saved']!();
    await shown.press('Gửi thêm ý kiến');
    shown.client.record();
    await shown.settle();
    return shown;
  },
  async 'a refusal'() {
    const shown = await states['the follow-up, saved']!();
    shown.client.refuse();
    await shown.settle();
    return shown;
  },
  async 'a grid with several mistakes'() {
    const shown = await show((element) => (element.surveyData = allKinds));
    await shown.choose('Tốt');
    await shown.press('Tiếp tục');
    await shown.press('Gửi đánh giá');
    return shown;
  },
};

describe('accessibility', () => {
  afterEach(async () => {
    clear();
    await emulateMedia({ colorScheme: 'light' });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [state, reach] of Object.entries(states)) {
      for (const width of [320, 1280]) {
        it(`axe has nothing against ${state}, ${colorScheme}, ${width} px wide`, async function () {
          if (colorScheme === 'dark') await skipUnless(this, 'colorScheme');
          await setViewport({ width, height: 900 });
          await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          expect(await complaints(await reach())).to.deep.equal([]);
        });
      }
    }
  }

  it('axe finds a planted defect', async () => {
    const shown = await show();
    shown.root.querySelector('label')!.replaceWith(shown.root.querySelector('input')!);
    expect((await complaints(shown)).join()).to.match(/label/);
  });

  it('every target is at least 44 px in both directions', async () => {
    await setViewport({ width: 320, height: 900 });
    const shown = await states['a refusal']!();
    const targets = [...shown.root.querySelectorAll('label[part=option], button, textarea')];
    const small = targets.filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 44 || height < 44;
    });
    expect(targets.length).to.be.greaterThan(15);
    expect(small).to.deep.equal([]);
  });

  it('every link of the summary is at least 44 px high', async () => {
    const shown = await states['a grid with several mistakes']!();
    const links = [...shown.root.querySelectorAll('a')];
    const heights = links.map((link) => link.getBoundingClientRect().height);
    expect(Math.min(...heights)).to.be.at.least(44);
  });

  it('a press anywhere in an option chooses it', async () => {
    const shown = await show();
    const label = shown.root.querySelector('label')!;
    const { right, bottom } = label.getBoundingClientRect();
    const hit = shown.root.elementFromPoint(right - 4, bottom - 4);
    expect(hit!.closest('label')).to.equal(label);
  });
});
