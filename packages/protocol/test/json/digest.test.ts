import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../../src/json/canonical-json.ts';
import { digest } from '../../src/json/digest.ts';

const anyRecord = fc.dictionary(fc.string(), fc.jsonValue({ stringUnit: 'binary' }));
const runs = { seed: 256, numRuns: 100 };

describe('digest', () => {
  it('gives the published SHA-256 of an empty object', async () => {
    const expected = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
    assert.equal(await digest({}), `sha-256:${expected}`);
  });

  it('agrees with the SHA-256 of OpenSSL over the canonical JSON in UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (value) => {
        const expected = createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
        assert.equal(await digest(value), `sha-256:${expected}`);
      }),
      runs,
    );
  });

  it('does not depend on the order of members', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        assert.equal(await digest(reversed), await digest(value));
      }),
      runs,
    );
  });

  it('changes with the content', async () => {
    assert.notEqual(await digest({ overall: 4 }), await digest({ overall: 5 }));
  });

  it('stays right where an old host page has replaced Array.from', async (context) => {
    const expected = await digest({ overall: 4 });
    // as Prototype.js 1.6 does: it ignores the function
    context.mock.method(Array, 'from', (values: Iterable<unknown>) => [...values]);
    assert.equal(await digest({ overall: 4 }), expected);
  });

  it('rejects what has no canonical JSON', async () => {
    await assert.rejects(digest({ overall: NaN }), TypeError);
  });
});
