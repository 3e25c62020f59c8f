import assert from 'node:assert/strict';
import { test } from 'node:test';
import { responseIdSchema } from '@hailong/protocol/schema';
import { createResponseId } from '../src/create-response-id.ts';

test('makes ids that the protocol accepts, each another', () => {
  const ids = Array.from({ length: 200 }, () => createResponseId());
  assert.ok(ids.every((id) => responseIdSchema.safeParse(id).success));
  assert.equal(new Set(ids).size, 200);
});

for (const [bits, expected] of [
  [0x00, '00000000-0000-4000-8000-000000000000'],
  [0xff, 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
] as const) {
  test(`puts the random bits ${bits} everywhere but in version and variant`, () => {
    const getRandomValues = (bytes: unknown) => (bytes as Uint8Array).fill(bits) as never;
    assert.equal(createResponseId({ getRandomValues }), expected);
  });
}
