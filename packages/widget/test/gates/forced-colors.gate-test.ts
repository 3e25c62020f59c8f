import type { ShownSurvey } from '../fixtures/shown-survey.ts';
import { addStyle } from './add-style.ts';
import { describeGate } from './describe-gate.ts';
import { findFaint } from './find-faint.ts';
import { nameOf } from './name-of.ts';

/** What is left of the mark of an option when the browser takes all colours away. */
function shapeOf(input: Element): string {
  const mark = getComputedStyle(input.nextElementSibling!, '::before');
  return [mark.borderTopWidth, mark.outlineStyle, mark.outlineWidth, mark.content].join();
}

/** Says which chosen options look like those that are not. */
function findIndistinct({ root }: ShownSurvey): string[] {
  return [...root.querySelectorAll<HTMLInputElement>(':checked')].flatMap((chosen) => {
    const others = root.querySelectorAll(`[type=${chosen.type}]:not(:checked)`);
    const isAlike = [...others].some((other) => shapeOf(other) === shapeOf(chosen));
    return isAlike ? [`${nameOf(chosen)} looks as if it were not chosen`] : [];
  });
}

function find(shown: ShownSurvey): string[] {
  const isForced = matchMedia('(forced-colors: active)').matches;
  const own = [...shown.root.querySelectorAll('*')].filter(
    (element) => getComputedStyle(element).forcedColorAdjust === 'none',
  );
  return [
    ...(isForced ? [] : ['the browser does not force its colours']),
    ...own.map((element) => `${nameOf(element)} keeps colours of its own`),
    ...findFaint(shown),
    ...findIndistinct(shown),
  ];
}

describeGate('forced-colors', {
  find,
  settings: {
    'forced, light': { width: 800, forcedColors: 'active', colorScheme: 'light' },
    'forced, dark': { width: 800, forcedColors: 'active', colorScheme: 'dark' },
  },
  defects: {
    'options that only their shadow sets apart': {
      state: 'first question',
      plant: (shown) =>
        addStyle(shown, '.box { border: 0 !important; box-shadow: 0 0 0 1px #345 !important }'),
      finds: /border of <span class=box> .*: there is none/,
    },
    'a choice that only its colour shows': {
      state: 'chosen',
      plant: (shown) => addStyle(shown, '.box::before { outline: 0 !important }'),
      finds: /looks as if it were not chosen/,
    },
    'colours of our own that cannot be read': {
      state: 'first question',
      plant: (shown) => addStyle(shown, 'h2 { forced-color-adjust: none; color: #888 !important }'),
      finds: /^"Mức độ hài lòng .*": 3\.\d\d is below 4\.5/m,
    },
    'a button with colours of our own': {
      state: 'first question',
      plant: (shown) => addStyle(shown, 'button { forced-color-adjust: none }'),
      finds: /<button part=button> .* keeps colours of its own/,
    },
  },
});
