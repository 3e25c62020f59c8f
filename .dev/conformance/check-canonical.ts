import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { canonicalJson } from '@hailong/protocol';
import type { Totals } from '../totals.ts';

/** How many documents are written by both. */
const DOCUMENTS = 2_000;

/** Keys that sort otherwise by bytes, by code points or by locale (RFC 8785, section 3.2.3). */
const KEYS = [
  '\u20ac',
  '\r',
  '\ufb33',
  '1',
  '😀',
  '\u0080',
  'ö',
  'o',
  'O',
  '10',
  '2',
  '',
  '\u2028',
  '/"\\',
];

const text = fc.string({ unit: 'binary', maxLength: 8 });

/** PHP takes no member whose name begins with NUL; `__proto__` is no member of what JavaScript reads. */
const key = fc
  .oneof(fc.constantFrom(...KEYS), text)
  .filter((name) => !name.startsWith('\0') && name !== '__proto__');

const { document } = fc.letrec((tie) => ({
  document: fc.oneof(
    // the first is what is taken where it is deep enough
    { maxDepth: 4 },
    text,
    fc.dictionary(key, tie('document'), { noNullPrototype: true, maxKeys: 6 }),
    fc.array(tie('document'), { maxLength: 4 }),
    fc.maxSafeInteger(),
    fc.constantFrom(null, true, false, 0, -0),
  ),
}));

/** Compares the canonical JSON of a command, which reads and writes a document a line, with ours. */
export function checkCanonical(command: string, args: string[]): Totals {
  const documents = fc.sample(document, { numRuns: DOCUMENTS, seed: 29 });
  // escapes keep characters that end a line out of the lines
  const input = documents.map((each) => JSON.stringify(each)).join('\n') + '\n';
  const output = execFileSync(command, args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  const lines = output.split('\n');
  const wrong = documents.findIndex((each, at) => lines[at] !== canonicalJson(each));
  const isRight = wrong < 0;
  const found = `${lines[wrong]}, expected ${canonicalJson(documents[wrong] ?? null)}`;
  const told = isRight ? `${DOCUMENTS} documents as ours` : `document ${wrong}: received ${found}`;
  console.log(`${isRight ? 'pass' : 'FAIL'}  canonical JSON (RFC 8785): ${told}`);
  return { passed: isRight ? 1 : 0, failed: isRight ? 0 : 1, skipped: 0 };
}
