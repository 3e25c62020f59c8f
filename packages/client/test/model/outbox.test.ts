import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { invariants, type Invariant } from './invariants/invariants.ts';
import { arbitraryProgram } from './programs/arbitrary-program.ts';
import { runProgram } from './programs/run-program.ts';

/** How many sequences are run, and from which seed; `MODEL_RUNS` and `MODEL_SEED` change it. */
const [numRuns, seed] = [
  Number(process.env['MODEL_RUNS'] ?? 10_000),
  Number(process.env['MODEL_SEED'] ?? 2026),
];

const numbers = Object.keys(invariants) as Invariant[];

test('keeps what it promises in every order of faults and tabs', async (context) => {
  context.mock.method(console, 'error', () => undefined);
  const checked = new Map<Invariant, number>();
  let sequences = 0;
  const property = fc.asyncProperty(arbitraryProgram, async (program) => {
    const counts = await runProgram(program);
    sequences += 1;
    for (const number of numbers) checked.set(number, (checked.get(number) ?? 0) + counts[number]);
  });
  await fc.assert(property, { numRuns, seed });
  const lines = numbers.map((number) => `${number} ${invariants[number]}: ${checked.get(number)}`);
  console.log([`model: ${sequences} sequences, seed ${seed}; checks:`, ...lines].join('\n  '));
  for (const number of numbers) assert.ok(checked.get(number)! > sequences / 2, number);
});
