import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digest } from '@hailong/protocol';
import { responseDigest } from '../../src/recording/response-digest.ts';
import { validResponses } from '../../../protocol/fixtures/index.ts';

test('gives the digest that the client works out', async () => {
  for (const { response } of validResponses) {
    assert.equal(responseDigest(response), await digest(response));
  }
});
