import 'accessibility-checker-engine/ace-window.js';
import type { ShownSurvey } from '../fixtures/shown-survey.ts';
import { describeGate } from './describe-gate.ts';
import { ignoredIbmRules } from './ignored-ibm-rules.ts';

interface Report {
  results: { ruleId: string; value: [string, string]; message: string; snippet: string }[];
}

declare const ace_ibma: {
  Checker: new () => { check(node: Element, guidelines: string[]): Promise<Report> };
};

const checker = new ace_ibma.Checker();

async function find({ element }: ShownSurvey): Promise<string[]> {
  const { results } = await checker.check(element, ['WCAG_2_2', 'IBM_Accessibility']);
  return results
    .filter(({ value: [, outcome], ruleId }) => outcome !== 'PASS' && !(ruleId in ignoredIbmRules))
    .map(({ ruleId, value, message, snippet }) => `${ruleId}: ${value} ${message} ${snippet}`);
}

describeGate('ibm', {
  find,
  settings: {
    'narrow and light': { width: 320, colorScheme: 'light' },
    'wide and dark': { width: 1280, colorScheme: 'dark' },
  },
  defects: {
    'an option without its label': {
      state: 'first question',
      plant: ({ root }) =>
        root.querySelector('label')!.replaceWith(root.querySelector('label input')!),
      finds: /^input_label_exists: VIOLATION/m,
    },
    'a question without its legend': {
      state: 'first question',
      plant: ({ root }) => root.querySelector('legend')!.remove(),
      finds: /^fieldset_legend_valid: /m,
    },
    'a description that does not exist': {
      state: 'first question',
      plant: ({ root }) =>
        root.querySelector('fieldset')!.setAttribute('aria-describedby', 'nowhere'),
      finds: /^aria_id_unique: VIOLATION/m,
    },
    'a role that does not exist': {
      state: 'first question',
      plant: ({ root }) => root.querySelector('[role=status]')!.setAttribute('role', 'news'),
      finds: /^aria_role_\w+: VIOLATION/m,
    },
  },
});
