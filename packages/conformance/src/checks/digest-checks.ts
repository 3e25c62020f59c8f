import { canonicalJson, digest, type Response } from '@hailong/protocol';
import type { Check } from '../check.ts';
import { expectSame } from '../judge/expect-same.ts';
import type { Lab, Sending } from '../lab/lab.ts';

/** Characters that JSON writers escape differently, and one outside the basic plane. */
const AWKWARD = 'a"b\\c/d\b\f\n\r\t\u0001\u001f\u007f\u2028<>&é ữ 🙂';

function reversed(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, member]) => [key, reversed(member)]));
}

/** Writes a message with its members the other way round, white space, and letters as escapes. */
export function writeOtherwise(response: Response): string {
  const text = JSON.stringify(reversed(response), null, 2);
  return text.replace('"hailong-response@1"', '"\\u0068ailong-response\\u00401"');
}

/** Writes every whole number of a message as another number literal of the same value. */
function writeNumbersOtherwise(response: Response): string {
  return canonicalJson(response)
    .replaceAll(/(:)(-?\d+)(?=[,}])/g, '$1$2.0')
    .replace('"version":1.0', '"version":10e-1');
}

async function expectDigest(lab: Lab, response: Response, sending?: Sending): Promise<void> {
  await lab.record(lab.make());
  const { digest: received } = await lab.record(response, sending);
  expectSame(received, await digest(response), 'the digest');
}

/** What is equal under canonical JSON has one digest, however it was written. */
export const digestChecks: Check[] = [
  {
    id: 'digest.spelling',
    level: 'must',
    rule: 'Order of members, white space and escapes in the body do not change the digest.',
    writes: true,
    run(lab) {
      const response = lab.make();
      return expectDigest(lab, response, { body: writeOtherwise(response) });
    },
  },
  {
    id: 'digest.numbers',
    level: 'must',
    rule: 'Numbers are equal by value: 1, 1.0 and 10e-1 have one digest.',
    writes: true,
    run(lab) {
      const response = lab.make();
      return expectDigest(lab, response, { body: writeNumbersOtherwise(response) });
    },
  },
  {
    id: 'digest.text',
    level: 'must',
    rule: 'Texts are written as RFC 8785 has it: only what must be escaped is, emoji and U+2028 are not.',
    writes: true,
    run: (lab) => expectDigest(lab, lab.makeWithText(AWKWARD)),
  },
  {
    id: 'digest.context',
    level: 'must',
    rule: 'Every member of the context is part of the digest.',
    writes: true,
    run(lab) {
      const { agency } = lab;
      const context = { agency, procedure: '1.001193', service: 'Đất đai/🙂', outcome: 'late' };
      return expectDigest(
        lab,
        lab.make({ context: { ...context, outcome: 'late', level: 'full' } }),
      );
    },
  },
];
