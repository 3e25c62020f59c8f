import assert from 'node:assert/strict';
import { createSecretKey } from 'node:crypto';
import { test } from 'node:test';
import { receiptCode } from '../../src/storage/receipt-code.ts';
import { idOf } from '../support/make-submission.ts';

const secret = createSecretKey(Buffer.alloc(32, 7));

test('writes 40 bits as two groups of four digits of Crockford’s base 32', () => {
  assert.match(receiptCode(secret, idOf(1)), /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
});

test('gives one response the same code, and another secret another code', () => {
  const other = createSecretKey(Buffer.alloc(32, 8));
  assert.equal(receiptCode(secret, idOf(1)), receiptCode(secret, idOf(1)));
  assert.notEqual(receiptCode(secret, idOf(1)), receiptCode(other, idOf(1)));
});

test('gives a thousand responses a thousand codes', () => {
  const codes = Array.from({ length: 1_000 }, (_, at) => receiptCode(secret, idOf(at)));
  assert.equal(new Set(codes).size, 1_000);
});
