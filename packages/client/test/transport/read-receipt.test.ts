import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstRevision as response } from '../../../protocol/fixtures/responses.ts';
import { readReceipt } from '../../src/transport/read-receipt.ts';
import { receiptFor } from '../support/fake-collector.ts';

const receipt = await receiptFor(JSON.stringify(response));
const { digest } = receipt;
const otherDigest = digest.replace(/.$/, (last) => (last === '0' ? '1' : '0'));

test('takes the receipt of this revision with this content', () => {
  assert.equal(readReceipt(receipt, { response, digest }), receipt);
});

test('takes a well-formed receipt where no digest can be computed', () => {
  assert.equal(readReceipt(receipt, { response, digest: undefined }), receipt);
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
    assert.equal(readReceipt(body, { response, digest }), undefined);
  });
}

test('takes a malformed digest for no receipt where none can be computed', () => {
  const body = { ...receipt, digest: 'sha-1:00' };
  assert.equal(readReceipt(body, { response, digest: undefined }), undefined);
});
