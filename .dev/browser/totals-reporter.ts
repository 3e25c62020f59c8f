import { writeFileSync } from 'node:fs';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { type Totals, addTotals, noTests } from '../totals.ts';

function countSuite({ suites, tests }: TestSuiteResult): Totals {
  const own = tests.map(({ passed, skipped }) => ({
    ...noTests,
    [skipped ? 'skipped' : passed ? 'passed' : 'failed']: 1,
  }));
  return addTotals([...own, ...suites.map(countSuite)]);
}

function countSession({ testResults, passed, errors }: TestSession): Totals {
  const totals = testResults ? countSuite(testResults) : noTests;
  const isBroken = errors.length > 0 || (!passed && totals.failed === 0);
  return isBroken ? { ...totals, failed: totals.failed + 1 } : totals;
}

/** Writes the totals of a browser run to the file named by `TEST_TOTALS`, if any. */
export function totalsReporter(): Reporter {
  return {
    stop({ sessions }) {
      const file = process.env['TEST_TOTALS'];
      if (file) writeFileSync(file, JSON.stringify(addTotals([...sessions].map(countSession))));
    },
  };
}
