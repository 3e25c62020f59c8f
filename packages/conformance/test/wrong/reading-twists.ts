import { idempotencyKey, type Response } from '@hailong/protocol';
import { alter, refuseIt, refuses, sentResponse, takeIt, takes, type Twist } from './twist.ts';

function commentOf({ answers }: Response): string {
  const { comment } = answers;
  return typeof comment === 'string' ? comment : '';
}

function member(response: Response, name: string): unknown {
  return (response as unknown as Record<string, unknown>)[name];
}

/** Wrong in what the key and the bytes of a body may be. */
export const bodyTwists: Twist[] = [
  {
    breaks: 'key.missing',
    ask(asked) {
      const response = sentResponse(asked);
      if (response) asked.headers['idempotency-key'] ??= idempotencyKey(response);
    },
  },
  {
    breaks: 'key.other',
    ask(asked) {
      const response = sentResponse(asked);
      const isGiven = asked.headers['idempotency-key'] !== undefined;
      if (response && isGiven) asked.headers['idempotency-key'] = idempotencyKey(response);
    },
  },
  refuses(
    'key.quoted',
    'invalid-message',
    (_, { headers }) => headers['idempotency-key']![0] === '"',
  ),
  {
    breaks: 'body.malformed',
    answer({ path, method, body }, answer) {
      const isEmpty = path === '/v1/responses' && method === 'POST' && body.length === 0;
      if (isEmpty) refuseIt(answer, 400, 'invalid-message');
    },
  },
  {
    breaks: 'body.not-utf-8',
    ask: (asked) => void (asked.body = Buffer.from(asked.body.toString())),
  },
  {
    breaks: 'body.media-type',
    ask({ headers }) {
      if (headers['content-type']?.startsWith('text/'))
        headers['content-type'] = 'application/json';
    },
  },
  {
    breaks: 'body.charset',
    answer({ headers }, answer) {
      if (headers['content-type']?.includes('charset')) {
        refuseIt(answer, 415, 'unsupported-media-type');
      }
    },
  },
  takes('body.too-large', (_, text) => text.length > 49_152),
];

/** Wrong in which messages are responses. */
export const messageTwists: Twist[] = [
  {
    breaks: 'message.not-an-object',
    answer({ body }, answer) {
      if (body.toString() === 'null') takeIt(answer);
    },
  },
  {
    breaks: 'message.format',
    answer({ body }, answer) {
      if (body.includes('hailong-response@2')) takeIt(answer);
    },
  },
  takes('message.score', (response) => member(response, 'score') !== undefined),
  takes('message.unknown-member', ({ context }) => 'dossier' in context),
  takes('message.prototype', (_, text) => text.includes('__proto__')),
  takes('message.missing-member', ({ channel }) => channel === undefined),
  takes('message.channel', (response) => member(response, 'channel') === 'fax'),
  takes('message.eligibility', (response) => member(response, 'eligibility') === 'ticket'),
  takes('message.language', ({ language }) => language === 'tiếng Việt'),
  takes('message.revision', ({ revision }) => revision === 1001),
  takes('message.big-number', ({ revision }) => revision === 1e300),
  takes('message.label', ({ context }) => context?.agency?.length === 65),
  takes('message.control-character', ({ context }) => context?.agency === 'H26\n107'),
  takes('message.answer-shape', ({ answers }) => answers?.['overall'] === 4.5),
  takes('message.lone-surrogate', ({ answers }) => answers?.['overall'] === '\ud83d'),
  takes('message.id', ({ id }) => id !== id.toLowerCase()),
];

/** Wrong in which answers fit a survey. */
export const answerTwists: Twist[] = [
  refuses(
    'answer.all',
    'invalid-answer',
    (response) => response.revision === 1 && commentOf(response) === 'hailong-conformance',
  ),
  takes('answer.unknown-question', ({ answers }) => Object.hasOwn(answers, 'constructor')),
  takes('answer.unknown-item', ({ answers }) => JSON.stringify(answers).includes('no-such-item')),
  takes('answer.outside-scale', ({ answers }) => answers['overall'] === 101),
  takes('answer.other-kind', ({ answers }) => answers['overall'] === 'nothing of the kind'),
  takes('answer.declined', ({ answers }) => answers['submitted'] === null),
  takes('answer.unknown-option', ({ answers }) => answers['submitted'] === 'no-such-option'),
  takes(
    'answer.option-twice',
    ({ answers: { reasons } }) =>
      Array.isArray(reasons) && reasons.length === 2 && reasons[0] === reasons[1],
  ),
  takes(
    'answer.too-many',
    ({ answers: { reasons } }) => Array.isArray(reasons) && reasons.length === 3,
  ),
  takes('answer.places', ({ answers }) => JSON.stringify(answers['order']) === '{"speed":2}'),
  takes(
    'answer.required',
    ({ answers }) => answers && !('overall' in answers) && 'comment' in answers,
  ),
  takes(
    'answer.hidden',
    ({ answers }) =>
      'praise' in answers && answers['overall'] === 1 && answers['submitted'] === 'online',
  ),
  refuses('text.nfc', 'text-not-normalized', (response) => commentOf(response).includes('🇻🇳')),
  takes('text.nfd', (response) => commentOf(response) !== commentOf(response).normalize('NFC')),
  refuses('text.longest', 'text-too-long', (response) => commentOf(response).length === 200),
  takes('text.too-long', (response) => commentOf(response).length === 201),
  {
    breaks: 'text.private',
    answer(asked, answer) {
      const response = sentResponse(asked);
      if (response && answer.body.includes('"text-too-long"')) {
        alter(answer, { detail: commentOf(response) });
      }
    },
  },
];
