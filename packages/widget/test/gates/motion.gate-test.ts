import type { ShownSurvey } from '../fixtures/shown-survey.ts';
import { addStyle } from './add-style.ts';
import { describeGate } from './describe-gate.ts';
import { nameOf } from './name-of.ts';

/** The parts of an element that may move by themselves. */
const PARTS = [undefined, '::before', '::after'];

function isMoving(element: Element, part: string | undefined): boolean {
  const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
  const hasTransition = transitionDuration.split(', ').some((each) => Number.parseFloat(each) > 0);
  return animationName !== 'none' || hasTransition || scrollBehavior === 'smooth';
}

function find({ element, root }: ShownSurvey): string[] {
  const elements = [element, ...root.querySelectorAll('*:not(style)')];
  const styled = elements.flatMap((each) =>
    PARTS.filter((part) => isMoving(each, part)).map(
      (part) => `${nameOf(each)}${part ?? ''} moves`,
    ),
  );
  const moving = root.querySelectorAll('marquee, blink, video, animate, animateTransform');
  const running = root.getAnimations().filter(({ playState }) => playState === 'running');
  return [
    ...styled,
    ...[...moving].map(nameOf),
    ...running.map(({ id }) => `an animation "${id}" runs`),
  ];
}

describeGate('motion', {
  find,
  settings: { 'reduced motion': { width: 800, reducedMotion: 'reduce' } },
  defects: {
    'options that change slowly': {
      state: 'first question',
      plant: (shown) => addStyle(shown, '.box { transition: background 0.3s }'),
      finds: /<span class=box> .* moves/,
    },
    'a status that pulses': {
      state: 'being saved',
      plant: (shown) =>
        addStyle(
          shown,
          '@keyframes pulse { to { opacity: 0 } } .note { animation: pulse 1s infinite }',
        ),
      finds: /<div part=status .* moves/,
    },
    'a ring that grows': {
      state: 'chosen',
      plant: (shown) => addStyle(shown, '.box::before { transition: border-width 0.2s }'),
      finds: /::before moves/,
    },
    'an animation that a script starts': {
      state: 'end',
      plant: ({ root }) =>
        root.querySelector('h2')!.animate([{ opacity: 0 }, { opacity: 1 }], 60_000),
      finds: /an animation ".*" runs/,
    },
    'scrolling that takes its time': {
      state: 'first question',
      plant: (shown) => addStyle(shown, '.root { scroll-behavior: smooth }'),
      finds: /<div class=root> .* moves/,
    },
  },
});
