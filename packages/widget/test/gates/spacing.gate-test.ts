import type { ShownSurvey } from '../fixtures/shown-survey.ts';
import { addStyle } from './add-style.ts';
import { describeGate } from './describe-gate.ts';
import { findSqueezed } from './find-squeezed.ts';

/** The values of success criterion 1.4.12. */
const SPACING = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important }`;

function find(shown: ShownSurvey): string[] {
  addStyle(shown, SPACING);
  return findSqueezed(shown);
}

describeGate('spacing', {
  find,
  settings: { narrow: { width: 320 }, wide: { width: 1280 } },
  defects: {
    'options of a fixed height': {
      state: 'choices',
      plant: (shown) =>
        addStyle(shown, '.box { block-size: 24px !important; min-block-size: 0 !important }'),
      finds: /"Tìm dịch vụ .*" leaves <span class=box>/,
    },
    'options that cut off what does not fit': {
      state: 'choices',
      plant: (shown) =>
        addStyle(shown, '.box { inline-size: 120px; overflow: hidden; white-space: nowrap }'),
      finds: /<span class=box> .* cuts off what it holds/,
    },
    'a mistake that takes no room': {
      state: 'single mistake',
      plant: (shown) => addStyle(shown, '[part=error] { position: absolute }'),
      finds: /"Xin trả lời câu hỏi này\." lies over/,
    },
    'a button whose words stay on one line': {
      state: 'follow-up filled in',
      plant: (shown) => addStyle(shown, 'button { inline-size: 100px; white-space: nowrap }'),
      finds: /"Gửi thêm ý kiến" leaves <button/,
    },
  },
});
