import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstRevision, secondRevision } from '../../fixtures/index.ts';
import { idempotencyKey } from '../../src/response/idempotency-key.ts';

describe('idempotencyKey', () => {
  it('joins id and revision by a dot', () => {
    assert.equal(idempotencyKey({ id: 'a', revision: 2 }), 'a.2');
  });

  it('differs between the revisions of one response', () => {
    assert.notEqual(idempotencyKey(firstRevision), idempotencyKey(secondRevision));
  });
});
