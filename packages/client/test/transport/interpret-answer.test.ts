import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstRevision as response } from '../../../protocol/fixtures/responses.ts';
import { interpretAnswer } from '../../src/transport/interpret-answer.ts';
import { receiptFor } from '../support/fake-collector.ts';

const NOW = Date.UTC(2026, 10, 24);
const receipt = await receiptFor(JSON.stringify(response));
const { digest } = receipt;
const otherDigest = digest.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
const problem = { code: 'invalid-message' };

function interpret(body: unknown, status = 200, expected: string | undefined = digest) {
  const answer = { ok: status > 199 && status < 300, status, headers: new Headers() };
  return interpretAnswer(answer as Response, body, response, expected, NOW);
}

test('takes the receipt of this revision with this content', () => {
  assert.deepEqual(interpret(receipt, 201), { kind: 'delivered', receipt });
});

test('takes a well-formed receipt where no digest can be computed', () => {
  const answer = { ok: true, status: 200, headers: new Headers() } as Response;
  assert.equal(interpretAnswer(answer, receipt, response, undefined, NOW).kind, 'delivered');
});

for (const [title, body] of [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'ok'],
  ['another format', { ...receipt, format: 'hailong-receipt@2' }],
  ['another id', { ...receipt, id: '7c9e6679-7425-40de-944b-e07fc1f90ae7' }],
  ['another revision', { ...receipt, revision: 2 }],
  ['another digest', { ...receipt, digest: otherDigest }],
  ['no code', { ...receipt, code: undefined }],
] as const) {
  test(`takes ${title} for no receipt`, () => {
    assert.equal(interpret(body).kind, 'retry');
  });
}

test('takes no receipt with a status that is no success', () => {
  assert.equal(interpret(receipt, 500).kind, 'retry');
});

const table = {
  retry: [0, 200, 201, 204, 302, 304, 408, 409, 425, 429, 500, 502, 503, 504, 511],
  slow: [401, 403, 404, 405, 407, 411, 412, 421, 423, 451],
  refused: [400, 410, 413, 415, 422],
};

for (const status of table.retry) {
  test(`tries again after ${status}`, () => {
    const result = interpret(problem, status);
    assert.deepEqual([result.kind, 'slow' in result && result.slow], ['retry', false]);
  });
}

for (const status of table.slow) {
  test(`tries again slowly after ${status}`, () => {
    const result = interpret(problem, status);
    assert.deepEqual([result.kind, 'slow' in result && result.slow], ['retry', true]);
  });
}

for (const status of table.refused) {
  test(`is refused with ${status} and the code of a problem`, () => {
    const reason = `answered ${status} invalid-message`;
    assert.deepEqual(interpret(problem, status), { kind: 'refused', reason });
  });

  test(`does not let a web page refuse with ${status}`, () => {
    const result = interpret(undefined, status);
    assert.deepEqual([result.kind, 'slow' in result && result.slow], ['retry', true]);
  });
}
