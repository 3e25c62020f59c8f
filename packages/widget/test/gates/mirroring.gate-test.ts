import type { ShownSurvey } from '../fixtures/shown-survey.ts';
import { addStyle } from './add-style.ts';
import { describeGate } from './describe-gate.ts';
import { nameOf } from './name-of.ts';

/** CSS pixels that rounding may take. */
const ROUNDING = 1;

const DRAWN =
  'form, h2, h3, fieldset, .note, label, .box, svg, textarea, button, [part=option-label]';

interface Place {
  name: string;
  start: number;
  edges: string;
}

function isLeftward(root: ShadowRoot): boolean {
  return getComputedStyle(root.querySelector('form')!).direction === 'rtl';
}

/** Where things stand, counted from the side on which reading begins. */
function placesIn({ element, root }: ShownSurvey): Place[] {
  const frame = element.getBoundingClientRect();
  const inOrder = (pair: [string, string]) => (isLeftward(root) ? pair.reverse() : pair).join(' ');
  return [...root.querySelectorAll(DRAWN)].map((each) => {
    const { left, right } = each.getBoundingClientRect();
    const style = getComputedStyle(each);
    const widths = inOrder([style.borderLeftWidth, style.borderRightWidth]);
    const paddings = inOrder([style.paddingLeft, style.paddingRight]);
    const start = isLeftward(root) ? frame.right - right : left - frame.left;
    return { name: nameOf(each), start, edges: `${style.textAlign} ${widths} ${paddings}` };
  });
}

function find(shown: ShownSurvey): string[] {
  const before = placesIn(shown);
  shown.element.dir = 'rtl';
  // The language decides it where the widget sets a direction itself.
  shown.root.querySelector<HTMLElement>('.root')!.dir = 'rtl';
  const moved = placesIn(shown).filter(({ start, edges }, at) => {
    const place = before[at]!;
    return Math.abs(start - place.start) > ROUNDING || edges !== place.edges;
  });
  return [
    ...(isLeftward(shown.root) ? [] : ['the widget does not read from right to left']),
    ...moved.map(({ name }) => `${name} is not mirrored`),
  ];
}

describeGate('mirroring', {
  find,
  settings: { narrow: { width: 320 }, wide: { width: 1280 } },
  defects: {
    'text set to the left': {
      state: 'first question',
      plant: (shown) => addStyle(shown, 'h2 { text-align: left; padding-left: 2em }'),
      finds: /<h2 .* is not mirrored/,
    },
    'a status with its bar on the left': {
      state: 'saved',
      plant: (shown) =>
        addStyle(shown, '.note { border-inline-start: 0 !important; border-left: 4px solid }'),
      finds: /<div part=status .* is not mirrored/,
    },
    'a direction of its own': {
      state: 'first question',
      plant: (shown) => addStyle(shown, '.root { direction: ltr }'),
      finds: /the widget does not read from right to left/,
    },
    'options that always run rightward': {
      state: 'choices',
      plant: (shown) => addStyle(shown, '.box { flex-direction: row; direction: ltr }'),
      finds: /is not mirrored/,
    },
  },
});
