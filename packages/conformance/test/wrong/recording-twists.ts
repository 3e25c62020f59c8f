import type { Asked } from './exchange.ts';
import {
  alter,
  isPlain,
  isReceipt,
  receiptIn,
  receipts,
  refuseIt,
  refuses,
  sentResponse,
  takeIt,
  takes,
  type Twist,
} from './twist.ts';

const WRONG_DIGEST = { digest: `sha-256:${'0'.repeat(64)}` };

function says(asked: Asked, text: string): boolean {
  return asked.body.includes(text);
}

/** Wrong in what is recorded, and in the receipt. */
export const recordingTwists: Twist[] = [
  {
    breaks: 'record.created',
    answer(asked, answer) {
      if (answer.status === 201 && sentResponse(asked)?.revision === 1) answer.status = 200;
    },
  },
  receipts('record.receipt', { score: 4 }, () => true),
  {
    breaks: 'record.media-type',
    answer(_, answer) {
      if (isReceipt(answer)) answer.headers['content-type'] = 'text/plain';
    },
  },
  receipts(
    'record.digest',
    WRONG_DIGEST,
    (asked) => isPlain(asked) && !says(asked, 'level') && !says(asked, '\u2028'),
  ),
  {
    breaks: 'record.waited',
    ask: ({ headers }) => void (headers['hailong-waited-seconds'] = '0'),
  },
  refuses(
    'record.waited-unreadable',
    'invalid-message',
    (_, { headers }) => headers['hailong-waited-seconds'] === 'soon',
  ),
  refuses('record.largest', 'invalid-message', (_, { body }) => body.length === 49_152),
  {
    breaks: 'record.not-cached',
    answer(_, answer) {
      if (isReceipt(answer)) delete answer.headers['cache-control'];
    },
  },
  receipts('digest.spelling', WRONG_DIGEST, (asked) => says(asked, '\\u0068')),
  receipts('digest.numbers', WRONG_DIGEST, (asked) => says(asked, '":1.0')),
  receipts('digest.text', WRONG_DIGEST, (asked) => says(asked, '\u2028')),
  receipts('digest.context', WRONG_DIGEST, (asked) => says(asked, 'level')),
  receipts(
    'body.repeated-member',
    WRONG_DIGEST,
    (asked) => says(asked, '"kiosk"') && says(asked, '"web"'),
  ),
];

/** Wrong when something comes again. */
export const repeatingTwists: Twist[] = [
  {
    // a new code at every answer
    breaks: [
      'repeat.receipt',
      'repeat.at-once',
      'revision.late-repeat',
      'revision.kept',
      'restart.receipt',
    ],
    answer({ nth }, answer) {
      const count = `${nth}`.padStart(4, '0');
      if (answer.status === 200 && isReceipt(answer)) alter(answer, { code: `0000-${count}` });
    },
  },
  {
    breaks: 'repeat.spelling',
    answer(asked, answer) {
      const isOther = answer.status === 200 && says(asked, '\\u0068');
      if (isOther) refuseIt(answer, 422, 'key-reused');
    },
  },
  {
    breaks: 'repeat.at-once',
    answer({ nth }, answer) {
      if (isReceipt(answer) && nth >= 5) answer.status = 201;
    },
  },
  {
    breaks: 'repeat.in-progress',
    answer({ nth }, answer) {
      if (isReceipt(answer) && nth >= 5 && nth < 9) refuseIt(answer, 409, 'in-progress');
    },
  },
  {
    breaks: 'revision.recorded',
    answer(asked, answer) {
      if (answer.status === 201 && sentResponse(asked)?.revision === 2) answer.status = 200;
    },
  },
  receipts('revision.code', { code: 'ZZZZ-ZZZZ' }, (_, answer) => receiptIn(answer).revision === 2),
  receipts('revision.day', { day: '2000-01-01' }, (_, answer) => receiptIn(answer).revision === 2),
  {
    breaks: 'revision.late-repeat',
    answer(asked, answer, { notes, isRestarted }) {
      const { id = '', revision = 0 } = sentResponse(asked) ?? {};
      if (revision === 2) notes.add(id);
      const isLate = revision === 1 && notes.has(id) && isReceipt(answer) && !isRestarted;
      if (isLate) refuseIt(answer, 422, 'revision-superseded');
    },
  },
  {
    breaks: 'revision.key-reused',
    answer(asked, answer, { isRestarted }) {
      const isReused = answer.body.includes('"key-reused"') && !isRestarted;
      if (isReused) takeIt(answer, sentResponse(asked));
    },
  },
  {
    breaks: 'revision.kept',
    answer(asked, answer, { notes }) {
      const { id = '' } = sentResponse(asked) ?? {};
      if (answer.body.includes('"key-reused"')) notes.add(id);
      else if (notes.has(id) && isReceipt(answer)) alter(answer, WRONG_DIGEST);
    },
  },
  takes('revision.skipped', ({ revision }) => revision === 3),
  {
    breaks: 'revision.first-missing',
    answer(asked, answer) {
      const isSecond = sentResponse(asked)?.revision === 2;
      if (isSecond && answer.body.includes('"revision-skipped"'))
        takeIt(answer, sentResponse(asked));
    },
  },
  {
    breaks: 'revision.superseded',
    answer(asked, answer) {
      const isSuperseded = answer.body.includes('"revision-superseded"');
      if (isSuperseded) takeIt(answer, sentResponse(asked));
    },
  },
  receipts('restart.receipt', { code: 'ZZZZ-ZZZZ' }, (_, __, { isRestarted }) => isRestarted),
  {
    breaks: 'restart.key-reused',
    answer(asked, answer, { isRestarted }) {
      const isReused = answer.body.includes('"key-reused"') && isRestarted;
      if (isReused) takeIt(answer, sentResponse(asked));
    },
  },
];
