import { sendKeys } from '@web/test-runner-commands';
import type { ShownSurvey } from '../fixtures/shown-survey.ts';
import { addStyle } from './add-style.ts';
import { describeGate } from './describe-gate.ts';
import { hasFocusOutline, outlined } from './focus-outline.ts';
import { focusablesOf } from './focusables-of.ts';
import { nameOf } from './name-of.ts';

/** CSS pixels that a bar of the host takes at the top and at the bottom of the window. */
const BAR = 64;

/** Adds a bar that stays on the screen, and the room that a host page leaves for it. */
function addBar(edge: 'top' | 'bottom'): void {
  const bar = document.createElement('div');
  bar.setAttribute('style', `position: fixed; inset-inline: 0; ${edge}: 0; block-size: ${BAR}px`);
  const room = document.createElement('div');
  room.setAttribute('style', `block-size: ${BAR}px`);
  document.body[edge === 'top' ? 'prepend' : 'append'](bar, room);
}

/** Puts bars of a host page around the widget, and a field before and after it, which it gives. */
function surround({ element }: ShownSurvey): [HTMLElement, HTMLElement] {
  const before = document.createElement('input');
  const after = document.createElement('button');
  element.before(before);
  element.after(after);
  addBar('top');
  addBar('bottom');
  return [before, after];
}

/**
 * CSS pixels of a control that must be seen; criterion 2.4.11 asks for any. Chromium scrolls to the
 * caret of a text field, whatever margin the field asks for.
 */
const SEEN = { field: 1, target: 44 };

/** Tells whether enough of a control stands between the bars. */
function isInView(control: Element): boolean {
  const { top, bottom } = outlined(control).getBoundingClientRect();
  const seen = Math.min(bottom, innerHeight - BAR) - Math.max(top, BAR);
  return seen >= (control.matches('textarea') ? SEEN.field : SEEN.target);
}

function faultsOf(control: Element): string[] {
  return [
    hasFocusOutline(control) ? '' : `the focus cannot be seen on ${nameOf(control)}`,
    isInView(control) ? '' : `out of view: ${nameOf(control)}`,
  ].filter(Boolean);
}

async function pressTab(isBackward: boolean): Promise<void> {
  if (isBackward) await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  if (isBackward) await sendKeys({ up: 'Shift' });
}

/** Goes from one field of the host until the other, and says what is wrong on the way. */
async function walk(shown: ShownSurvey, [from, to]: HTMLElement[], isBackward = false) {
  const stops = focusablesOf(shown.root);
  if (isBackward) stops.reverse();
  const way = isBackward ? 'backward' : 'forward';
  const faults: string[] = [];
  from!.focus();
  for (const stop of stops) {
    await pressTab(isBackward);
    const { focused } = shown;
    if (focused) faults.push(...faultsOf(focused));
    const isExpected = stop.includes(focused as HTMLElement);
    if (!isExpected) {
      const met = focused ? nameOf(focused) : 'nothing of the widget';
      return [...faults, `${way}: expected ${nameOf(stop[0]!)}, met ${met}`];
    }
  }
  await pressTab(isBackward);
  if (document.activeElement !== to) faults.push(`${way}: does not leave the widget`);
  return faults;
}

/** Says which radios the arrow keys do not reach from the first of their group. */
async function walkRadios({ root }: ShownSurvey): Promise<string[]> {
  const faults: string[] = [];
  for (const stop of focusablesOf(root).filter(({ length }) => length > 1)) {
    stop[0]!.focus();
    for (const radio of stop.slice(1)) {
      await sendKeys({ press: 'ArrowDown' });
      if (root.activeElement !== radio) return [...faults, `not reached: ${nameOf(radio)}`];
      faults.push(...faultsOf(radio));
    }
  }
  return faults;
}

/** The first key takes the note away with its button, so the walk begins after it. */
const ENDED_BY_A_KEY = 'kiosk that nobody touches';

/** Presses a key that moves nothing. */
async function touch({ root }: ShownSurvey): Promise<void> {
  root.querySelector<HTMLElement>('#_title')!.focus();
  await sendKeys({ press: 'Shift' });
}

async function find(shown: ShownSurvey, state: string): Promise<string[]> {
  if (state === ENDED_BY_A_KEY) await touch(shown);
  const [before, after] = surround(shown);
  return [
    ...(await walk(shown, [before, after])),
    ...(await walk(shown, [after, before], true)),
    ...(await walkRadios(shown)),
  ];
}

describeGate('keyboard', {
  find,
  settings: { narrow: { width: 320, height: 480 } },
  defects: {
    'a control that Tab passes by': {
      state: 'recorded, with the follow-up',
      plant: ({ root }) => (root.querySelector('textarea')!.tabIndex = -1),
      finds: /forward: expected <textarea/,
    },
    'an order of its own': {
      state: 'second page',
      plant: ({ root }) =>
        (root.querySelector<HTMLElement>('.buttons [type=button]')!.tabIndex = 1),
      finds: /forward: expected <button.*English.* met <button.*Quay lại/,
    },
    'a trap': {
      state: 'first question',
      plant: ({ root }) =>
        root
          .querySelector('.buttons button')!
          .addEventListener('keydown', (event) => event.preventDefault()),
      finds: /forward: does not leave the widget/,
    },
    'a focus that cannot be seen': {
      state: 'first question',
      plant: (shown) => addStyle(shown, '* { outline: none !important }'),
      finds: /the focus cannot be seen on <input/,
    },
    'a radio that the arrow keys do not reach': {
      state: 'first question',
      plant: ({ root }) =>
        root.querySelector('.options')!.addEventListener('keydown', (event) => {
          if ((event as KeyboardEvent).key.startsWith('Arrow')) event.preventDefault();
        }),
      finds: /not reached: <input/,
    },
    'a focus that the bars of the host may cover': {
      state: 'recorded, with the follow-up',
      plant: (shown) => addStyle(shown, ':focus { scroll-margin-block: 0 !important }'),
      finds: /out of view: <input/,
    },
    'a control drawn out of view': {
      state: 'first question',
      plant: (shown) => addStyle(shown, '.box { transform: translateY(-9999px) }'),
      finds: /out of view: <input/,
    },
  },
});
