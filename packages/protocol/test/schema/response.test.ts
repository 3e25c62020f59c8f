import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstRevision, invalidRequests, validResponses } from '../../fixtures/index.ts';
import { canonicalJson } from '../../src/json/canonical-json.ts';
import { responseSchema, type Response } from '../../src/schema/response.ts';

const shapeCodes = ['invalid-message', 'invalid-id'];

describe('responseSchema', () => {
  for (const { name, response } of validResponses) {
    it(`accepts ${name} and gives it back unchanged`, () => {
      assert.deepEqual(responseSchema.parse(response), response);
    });
  }

  for (const { name, body, code } of invalidRequests) {
    if (code === 'malformed-json') continue;
    const isRefused = shapeCodes.includes(code);
    it(`${isRefused ? 'refuses' : 'leaves to the later checks'}: ${name}`, () => {
      assert.equal(responseSchema.safeParse(JSON.parse(body)).success, !isRefused);
    });
  }

  it('keeps a member named __proto__ out of the answers and off their prototype', () => {
    const body = JSON.stringify(firstRevision).replace(
      '"overall"',
      '"__proto__":{"x":1},"overall"',
    );
    const { answers } = responseSchema.parse(JSON.parse(body));
    assert.deepEqual(answers, { overall: 4 });
    assert.equal(Object.getPrototypeOf(answers), Object.prototype);
  });

  it('accepts no response of which a digest could not be made', () => {
    const half = JSON.parse('"\\ud83d"') as string;
    const parts: Partial<Response>[] = [
      { answers: { comment: half } },
      { answers: { reasons: [half] } },
      { context: { agency: half } },
    ];
    for (const part of parts) {
      const response = { ...firstRevision, ...part };
      assert.throws(() => canonicalJson(response), TypeError);
      assert.equal(responseSchema.safeParse(response).success, false);
    }
  });

  for (const agency of ['', ' ', 'H26\n', 'H26\u0000', 'Hà Nội'.normalize('NFD')]) {
    it(`refuses the agency ${JSON.stringify(agency)}`, () => {
      const response = { ...firstRevision, context: { agency } };
      assert.equal(responseSchema.safeParse(response).success, false);
    });
  }
});
