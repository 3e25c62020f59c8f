import { writeFileSync } from 'node:fs';
import type { Reporter, TestSuiteResult } from '@web/test-runner';
import type { GateOutcome } from './gate-record.ts';

const GATE = /^gate (.*)$/;
const STATE = /^finds nothing in the state: (.*)$/;
const DEFECT = /^finds the planted defect: (.*)$/;

function outcomeOf({ tests }: TestSuiteResult): GateOutcome {
  const named = (title: RegExp, isGreen: boolean) =>
    tests
      .filter(({ passed }) => passed === isGreen)
      .flatMap(({ name }) => title.exec(name)?.[1] ?? []);
  return {
    clean: named(STATE, true),
    faulty: named(STATE, false),
    found: named(DEFECT, true),
    missed: named(DEFECT, false),
  };
}

/** Writes what each gate has found to a file, if one is named. */
export function recordReporter(file: string | undefined): Reporter {
  return {
    stop({ sessions }) {
      if (!file) return;
      const suites = [...sessions].flatMap(({ testResults }) => testResults?.suites ?? []);
      const outcomes = suites
        .flatMap((suite) => {
          const id = GATE.exec(suite.name)?.[1];
          return id ? [[id, outcomeOf(suite)] as const] : [];
        })
        .sort(([a], [b]) => (a < b ? -1 : 1));
      writeFileSync(file, JSON.stringify(Object.fromEntries(outcomes)));
    },
  };
}
