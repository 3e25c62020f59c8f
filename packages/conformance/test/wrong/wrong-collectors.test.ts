import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks } from '../../src/checks/checks.ts';
import { runConformance } from '../../src/run-conformance.ts';
import { answerTwists, bodyTwists, messageTwists } from './reading-twists.ts';
import { recordingTwists, repeatingTwists } from './recording-twists.ts';
import {
  corsTwists,
  httpTwists,
  problemTwists,
  resultTwists,
  surveyTwists,
} from './serving-twists.ts';
import { ORIGIN, startWrongCollector } from './start-wrong-collector.ts';
import type { Twist } from './twist.ts';
import { everyKindSurvey } from './every-kind-survey.ts';

const twists: Twist[] = [
  ...recordingTwists,
  ...repeatingTwists,
  ...bodyTwists,
  ...messageTwists,
  ...answerTwists,
  ...surveyTwists,
  ...problemTwists,
  ...corsTwists,
  ...httpTwists,
  ...resultTwists,
];

async function check(together: Twist[]) {
  const { url, restart, close } = await startWrongCollector(together);
  try {
    const survey = everyKindSurvey.id;
    return await runConformance(url, { survey, origin: ORIGIN, restart, allowWrites: true });
  } finally {
    await close();
  }
}

async function failuresOf(together: Twist[]): Promise<string[]> {
  const { findings } = await check(together);
  return findings.filter(({ outcome }) => outcome === 'FAIL').map(({ id }) => id);
}

test('a collector that keeps every rule passes, with nothing skipped but what never happens', async () => {
  const { findings } = await check([]);
  const others = findings.filter(({ outcome }) => outcome !== 'pass');
  assert.deepEqual(
    others.map(({ id, outcome }) => `${outcome} ${id}`),
    ['skip repeat.in-progress'],
  );
});

test('there is a wrong collector for every check', () => {
  const broken = new Set(twists.flatMap(({ breaks }) => breaks));
  const missing = checks.map(({ id }) => id).filter((id) => !broken.has(id));
  assert.deepEqual(missing, []);
});

function idsOf(together: Twist[]): string[] {
  return [...new Set(together.flatMap(({ breaks }) => breaks))].sort();
}

/** One run a rule would take minutes; `CONFORMANCE_ALONE=1` takes them. */
const collectors = process.env['CONFORMANCE_ALONE'] ? twists.length : 8;

for (let at = 0; at < collectors; at += 1) {
  const together = twists.filter((_, index) => index % collectors === at);
  test(`a collector that breaks ${idsOf(together).join(', ')} fails these and nothing else`, async () => {
    assert.deepEqual((await failuresOf(together)).sort(), idsOf(together));
  });
}
