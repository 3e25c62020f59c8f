import type { ShownSurvey } from '../fixtures/shown-survey.ts';
import { addStyle } from './add-style.ts';
import { describeGate } from './describe-gate.ts';
import { findSqueezed } from './find-squeezed.ts';
import { textsOf } from './texts-of.ts';

/** CSS pixels: twice what browsers come with, and a little smaller for what is said beside. */
const LEAST = 2 * 16 * 0.9;

function find(shown: ShownSurvey): string[] {
  const small = textsOf(shown.root).filter(
    ({ element }) => Number.parseFloat(getComputedStyle(element).fontSize) < LEAST,
  );
  return [...findSqueezed(shown), ...small.map(({ text }) => `"${text}" does not grow`)];
}

describeGate('text-size', {
  find,
  settings: {
    'narrow, letters of 200 %': { width: 320, fontSize: 32 },
    'wide, letters of 200 %': { width: 1280, fontSize: 32 },
  },
  defects: {
    'letters in pixels': {
      state: 'first question',
      plant: (shown) => addStyle(shown, 'button { font-size: 16px !important }'),
      finds: /"Gửi đánh giá" does not grow/,
    },
    'options of a fixed height': {
      state: 'choices',
      plant: (shown) =>
        addStyle(shown, '.box { block-size: 48px !important; min-block-size: 0 !important }'),
      finds: /"Tìm dịch vụ .*" leaves <span class=box>/,
    },
    'a title on one line': {
      state: 'first question',
      plant: (shown) => addStyle(shown, 'h2 { white-space: nowrap }'),
      finds: /the page is \d+ px wide/,
    },
  },
});
