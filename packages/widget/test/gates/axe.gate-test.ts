import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import type { ShownSurvey } from '../fixtures/shown-survey.ts';
import { addStyle } from './add-style.ts';
import { describeGate } from './describe-gate.ts';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function find({ element }: ShownSurvey): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, {
    runOnly: tags,
    resultTypes: ['violations', 'incomplete'],
  });
  return [...violations, ...incomplete].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

describeGate('axe', {
  find,
  settings: {
    'narrow and light': { width: 320, colorScheme: 'light' },
    'narrow and dark': { width: 320, colorScheme: 'dark' },
    'wide and light': { width: 1280, colorScheme: 'light' },
    'wide and dark': { width: 1280, colorScheme: 'dark' },
  },
  defects: {
    'an option without its label': {
      state: 'first question',
      plant: ({ root }) =>
        root.querySelector('label')!.replaceWith(root.querySelector('label input')!),
      finds: /^label: /m,
    },
    'a comment without its label': {
      state: 'recorded, with the follow-up',
      plant: ({ root }) => root.querySelector('label[for=comment]')!.removeAttribute('for'),
      finds: /^label: <textarea/m,
    },
    'an unknown language': {
      state: 'first question',
      plant: ({ root }) => root.querySelector('.root')!.setAttribute('lang', 'xx-tiếng'),
      finds: /^valid-lang: /m,
    },
    'a heading level left out': {
      state: 'first question',
      plant: ({ root }) => root.querySelector('[role=heading]')!.setAttribute('aria-level', '6'),
      finds: /^heading-order: /m,
    },
    'a faint hint': {
      state: 'recorded, with the follow-up',
      plant: (shown) => addStyle(shown, '.hint { color: #aaa !important }'),
      finds: /^color-contrast: /m,
    },
  },
});
