import { bodyLimitBytes, canonicalJson, digest } from '@hailong/protocol';
import type { Check } from '../check.ts';
import { memberOf } from '../http/member-of.ts';
import { expectRefusal } from '../judge/expect-refusal.ts';
import { expectSame } from '../judge/expect-same.ts';

/** The body as bytes: what is no JSON, no UTF-8, of another media type or too large. */
export const bodyChecks: Check[] = [
  {
    id: 'body.malformed',
    level: 'must',
    rule: 'A body that is not JSON, or is empty, is refused: malformed-json.',
    writes: false,
    async run(lab) {
      for (const body of ['{"format":"hailong-response@1",', '', '{"a":1}}', "{'a':1}"]) {
        expectRefusal(await lab.post(lab.make(), { body }), 'malformed-json');
      }
    },
  },
  {
    id: 'body.not-utf-8',
    level: 'must',
    rule: 'Bytes that are no UTF-8 are refused and not replaced: malformed-json.',
    writes: false,
    async run(lab) {
      const response = lab.make({ context: { agency: `${lab.agency}~` } });
      const bytes = Uint8Array.from(Buffer.from(canonicalJson(response)));
      bytes[bytes.indexOf('~'.charCodeAt(0))] = 0xff;
      expectRefusal(await lab.post(response, { body: bytes }), 'malformed-json');
    },
  },
  {
    id: 'body.media-type',
    level: 'must',
    rule: 'A body that is not application/json is refused: unsupported-media-type.',
    writes: false,
    async run(lab) {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
        const answer = await lab.post(lab.make(), { headers: { 'content-type': type } });
        expectRefusal(answer, 'unsupported-media-type');
      }
    },
  },
  {
    id: 'body.charset',
    level: 'must',
    rule: 'application/json with a parameter, such as charset=utf-8, is application/json.',
    writes: false,
    async run(lab) {
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      expectRefusal(await lab.post(lab.make(), { headers, body: '[]' }), 'invalid-message');
    },
  },
  {
    id: 'body.too-large',
    level: 'should',
    rule: `A body of more than ${bodyLimitBytes} bytes is refused: body-too-large.`,
    writes: false,
    async run(lab) {
      const response = lab.make();
      const body = canonicalJson(response) + ' '.repeat(bodyLimitBytes);
      expectRefusal(await lab.post(response, { body }), 'body-too-large');
    },
  },
  {
    id: 'body.repeated-member',
    level: 'should',
    rule: 'A member that stands twice is refused with 400, or the last one counts and the digest is of that.',
    writes: true,
    async run(lab) {
      const response = lab.make();
      const body = canonicalJson(response).replace(/^{/, '{"channel":"kiosk",');
      const answer = await lab.post(response, { body });
      if (answer.status === 400) return;
      expectSame(memberOf(answer.json, 'digest'), await digest(response), 'the digest');
    },
  },
];
