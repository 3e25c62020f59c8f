import { canonicalJson, type ProblemCode, type Response } from '@hailong/protocol';
import type { Check } from '../check.ts';
import { expectRefusal } from '../judge/expect-refusal.ts';
import type { Lab } from '../lab/lab.ts';

/** A message that is wrong in one way, as a value or as it is written. */
type Wrong = (valid: Response, lab: Lab) => Record<string, unknown> | string;

/** Gives the check that a message with a wrong shape is refused. */
function refused(id: string, rule: string, wrongs: Wrong[], ...codes: ProblemCode[]): Check {
  return {
    id: `message.${id}`,
    level: 'must',
    rule: `${rule} is refused: ${codes.join(' or ')}.`,
    writes: false,
    async run(lab) {
      for (const wrong of wrongs) {
        const valid = lab.make();
        const message = wrong(valid, lab);
        const body =
          typeof message === 'string' ? message : JSON.stringify({ ...valid, ...message });
        const { id: key = valid.id } = typeof message === 'string' ? valid : message;
        const headers = { 'idempotency-key': `${key}.${valid.revision}` };
        expectRefusal(await lab.post(valid, { body, headers }), ...codes);
      }
    },
  };
}

function revisionOf(literal: string): Wrong {
  return (valid) => canonicalJson(valid).replace('"revision":1', `"revision":${literal}`);
}

function withMember(member: string): Wrong {
  return (valid) => canonicalJson(valid).replace(/}$/, `,${member}}`);
}

/** The shape of a message, whatever survey it answers. */
export const messageChecks: Check[] = [
  refused(
    'not-an-object',
    'A body that is no object',
    [() => '[]', () => 'null', () => '"a"'],
    'invalid-message',
  ),
  refused(
    'format',
    'Another format than hailong-response@1',
    [() => ({ format: 'hailong-response@2' })],
    'invalid-message',
  ),
  refused(
    'score',
    'A score from the browser: the collector computes what is scored itself, so it',
    [() => ({ score: 5 }), withMember('"index":1')],
    'invalid-message',
  ),
  refused(
    'unknown-member',
    'A member of the context that the protocol does not know',
    [(_, { agency }) => ({ context: { agency, dossier: '000.00.01.H26-240101-0001' } })],
    'invalid-message',
  ),
  refused(
    'prototype',
    'A member named __proto__',
    [withMember('"__proto__":{"a":1}')],
    'invalid-message',
    'malformed-json',
  ),
  refused(
    'missing-member',
    'A message without channel',
    [() => ({ channel: undefined })],
    'invalid-message',
  ),
  refused('channel', 'An unknown channel', [() => ({ channel: 'fax' })], 'invalid-message'),
  refused(
    'eligibility',
    'An unknown eligibility',
    [() => ({ eligibility: 'ticket' })],
    'invalid-message',
  ),
  refused(
    'language',
    'A language that is no tag of BCP 47',
    [() => ({ language: 'tiếng Việt' })],
    'invalid-message',
  ),
  refused(
    'revision',
    'A revision that is no whole number from 1 to 1000',
    [revisionOf('0'), revisionOf('1.5'), revisionOf('1001'), revisionOf('"1"')],
    'invalid-message',
  ),
  refused(
    'big-number',
    'A number that is too big to be a revision',
    [
      revisionOf('9007199254740993'),
      revisionOf('1e300'),
      revisionOf('123456789012345678901234567890'),
    ],
    'invalid-message',
  ),
  refused(
    'label',
    'A label of the context with more than 64 UTF-16 code units',
    [() => ({ context: { agency: 'H'.repeat(65) } })],
    'invalid-message',
  ),
  refused(
    'control-character',
    'A control character in a label of the context',
    [() => ({ context: { agency: 'H26\n107' } })],
    'invalid-message',
  ),
  refused(
    'answer-shape',
    'An answer of no shape that answers have',
    [
      () => ({ answers: { overall: true } }),
      () => ({ answers: { overall: { at: 'x' } } }),
      () => ({ answers: { overall: 4.5 } }),
    ],
    'invalid-message',
  ),
  refused(
    'lone-surrogate',
    'Half of a surrogate pair',
    [() => ({ answers: { overall: '\ud83d' } })],
    'invalid-message',
    'malformed-json',
  ),
  refused(
    'id',
    'An id that is no version 4 UUID in lower case',
    [
      () => ({ id: 'phieu-1' }),
      () => ({ id: '018f4e3a-7b1c-7def-8a01-23456789abcd' }),
      ({ id }) => ({ id: id.toUpperCase() }),
    ],
    'invalid-id',
  ),
];
