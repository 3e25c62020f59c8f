import type { Criterion } from './criterion.ts';

/** The criteria of the principle “Robust”. */
export const robust: readonly Criterion[] = [
  {
    number: '4.1.2',
    name: 'Name, Role, Value',
    level: 'A',
    verdict: 'Supports',
    gates: ['axe', 'ibm', 'tree'],
  },
  {
    number: '4.1.3',
    name: 'Status Messages',
    level: 'AA',
    verdict: 'Supports',
    gates: ['tree'],
    tests: ['survey-element/sending.browser-test.ts'],
    remark:
      'The status stands in a live region that is there from the first paint; where the screen changes, the focus moves to its title. What is spoken needs the protocols below.',
  },
];
