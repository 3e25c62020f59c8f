import { clear, type ShownSurvey } from '../../../packages/widget/test/fixtures/shown-survey.ts';
import { addStyle } from '../../../packages/widget/test/gates/add-style.ts';
import { states } from '../../../packages/widget/test/gates/states.ts';
import type { GoldenPage } from './golden-page.ts';
import { lengthenTexts } from './lengthen-texts.ts';

const STILL = '* { animation: none !important; transition: none !important }';

let shown: ShownSurvey | undefined;

/** Stops what moves: nothing on a picture may depend on the moment it is taken. */
function still({ root }: ShownSurvey): void {
  // A transparent caret would have its colour back where colours are forced.
  for (const area of root.querySelectorAll('textarea')) area.readOnly = true;
}

const goldenPage: GoldenPage = {
  states: Object.keys(states),
  async loadFonts() {
    const fonts = await Promise.all([...document.fonts].map((font) => font.load()));
    return fonts.length;
  },
  async show({ state, language, rules = '' }) {
    clear();
    shown = await states[state]!();
    still(shown);
    addStyle(shown, STILL + rules);
    if (language === 'pseudo') lengthenTexts(shown.root);
    await document.fonts.ready;
  },
  measure() {
    const contents = document.createRange();
    contents.selectNodeContents(shown!.root);
    const { right, bottom } = contents.getBoundingClientRect();
    return { right, bottom };
  },
};

Object.assign(globalThis, { goldenPage });
