import type { ShownSurvey } from '../fixtures/shown-survey.ts';
import { addStyle } from './add-style.ts';
import { describeGate } from './describe-gate.ts';
import { focusablesOf } from './focusables-of.ts';
import { nameOf } from './name-of.ts';

/** CSS pixels; WCAG 2.2 asks for 24, our line is that of its level AAA. */
const LEAST = 44;

function targetOf(control: HTMLElement): Element {
  const label = control.closest('label');
  return label ?? control;
}

/** Tells whether a press a little inside each corner of a target meets the target. */
function isPressable(target: Element, root: ShadowRoot): boolean {
  target.scrollIntoView({ block: 'center' });
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const inset = 4;
  const corners = [left + inset, right - inset].flatMap((x) =>
    [top + inset, bottom - inset].map((y) => root.elementFromPoint(x, y)),
  );
  return corners.every((hit) => hit && target.contains(hit));
}

function find({ root }: ShownSurvey): string[] {
  return focusablesOf(root)
    .flat()
    .map(targetOf)
    .flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isSmall = width < LEAST || height < LEAST;
      if (isSmall) return [`${nameOf(target)} is ${width} × ${height} px`];
      return isPressable(target, root) ? [] : [`${nameOf(target)} is covered`];
    });
}

describeGate('targets', {
  find,
  settings: { narrow: { width: 320 }, wide: { width: 1280 } },
  defects: {
    'a button 20 px high': {
      state: 'first question',
      plant: (shown) =>
        addStyle(shown, 'button { block-size: 20px !important; min-block-size: 0 !important }'),
      finds: /<button part=button> .* × 20 px/,
    },
    'an option as small as a radio of the browser': {
      state: 'first question',
      plant: (shown) => addStyle(shown, 'label { inline-size: 13px; flex: none !important }'),
      finds: /<label part=option .* is 13 × /,
    },
    'links of the summary in one line of text each': {
      state: 'several mistakes',
      plant: (shown) => addStyle(shown, 'a { padding: 0 !important }'),
      finds: /<a> .* px/,
    },
    'something that lies over an option': {
      state: 'first question',
      plant: (shown) =>
        addStyle(shown, '.root::after { content: ""; position: fixed; inset: 0; z-index: 9 }'),
      finds: /is covered/,
    },
  },
});
