import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson, digest } from '@hailong/protocol';
import { firstRevision, secondRevision } from '../../../../protocol/fixtures/responses.ts';
import { createModelCollector, digestOf } from './model-collector.ts';

const [first, second] = [canonicalJson(firstRevision), canonicalJson(secondRevision)];
const other = canonicalJson({ ...firstRevision, answers: { overall: 1 } });
const { id } = firstRevision;

/** Gives the statuses or problem codes with which these are answered in turn. */
function answers(...contents: string[]) {
  const collector = createModelCollector('https://host');
  const judged = contents.map((content) => collector.judge(content));
  const shown = judged.map(({ status, body }) => (status < 300 ? status : (body as object)));
  return {
    collector,
    judged,
    shown: shown.map((each) => (typeof each === 'number' ? each : code(each))),
  };
}

const code = (body: object) => (body as { code: string }).code;

test('gives the same receipt again for the same content', () => {
  const { judged, shown } = answers(first, first);
  assert.deepEqual(shown, [201, 200]);
  assert.deepEqual(judged[1]!.body, judged[0]!.body);
});

test('gives the receipt of a superseded revision again', () => {
  assert.deepEqual(answers(first, second, first).shown, [201, 201, 200]);
});

for (const [problem, ...contents] of [
  ['key-reused', first, other],
  ['revision-superseded', first, second, other],
  ['revision-skipped', second],
] as const) {
  test(`refuses as ${problem}`, () => {
    assert.equal(answers(...contents).shown.at(-1), problem);
  });
}

test('counts the latest revision and holds all', () => {
  const { collector } = answers(first, second);
  assert.equal(collector.counted().get(id), second);
  assert.ok(collector.holds(`${id}.1`, first) && collector.holds(`${id}.2`, second));
  assert.ok(!collector.holds(`${id}.1`, other));
});

test('computes the digest that the protocol computes', async () => {
  assert.equal(digestOf(first), await digest(firstRevision));
});
