import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plants } from './plants/plants.ts';
import { arbitraryProgram } from './programs/arbitrary-program.ts';
import { runProgram } from './programs/run-program.ts';

/** Most sequences in which a mistake has to be found. */
const MOST_RUNS = 2_000;

for (const { title, plant, breaks } of plants) {
  for (const invariant of breaks) {
    test(`finds by ${invariant} the mistake of a client that ${title}`, async (context) => {
      context.mock.method(console, 'error', () => undefined);
      let sequences = 0;
      const property = fc.asyncProperty(arbitraryProgram, async (program) => {
        sequences += 1;
        await runProgram(program, { plant, judged: [invariant] });
      });
      const options = { numRuns: MOST_RUNS, seed: 2026, endOnFailure: true };
      const { failed, errorInstance } = await fc.check(property, options);
      const [violation = ''] = `${(errorInstance as Error | null)?.message}`.split('\n');
      console.log(`planted: ${title}: found in sequence ${sequences}: ${violation}`);
      assert.ok(failed && violation.startsWith(invariant), violation);
    });
  }
}
