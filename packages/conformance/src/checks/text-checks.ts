import { visibleQuestions } from '@hailong/protocol';
import type { Check } from '../check.ts';
import { describeExchange } from '../http/describe-exchange.ts';
import { expectReceipt } from '../judge/expect-receipt.ts';
import { expectRefusal } from '../judge/expect-refusal.ts';
import { expectThat } from '../judge/expect-that.ts';
import type { Lab } from '../lab/lab.ts';
import { TEST_TEXT } from '../lab/answer-of.ts';
import { makeAnswers } from '../lab/make-answers.ts';

const VIETNAMESE = 'Cảm ơn cán bộ đã hướng dẫn tận tình';

/** Gives a text of so many UTF-16 code units more than the survey allows, full of pairs. */
function textLongerBy(lab: Lab, units: number): string {
  lab.makeWithText(TEST_TEXT);
  const shown = visibleQuestions(lab.survey, makeAnswers(lab.survey, 'all'));
  const question = shown.find(({ kind }) => kind === 'text');
  const length = (question?.kind === 'text' ? question.maxLength : 0) + units;
  return `${'🙂'.repeat(Math.floor(length / 2))}${'a'.repeat(length % 2)}`;
}

/** Free texts: Unicode, and how their length is counted. */
export const textChecks: Check[] = [
  {
    id: 'text.nfc',
    level: 'must',
    rule: 'A text in Unicode normalization form C is taken, Vietnamese and emoji included.',
    writes: true,
    async run(lab) {
      await lab.record(lab.make());
      const text = `${VIETNAMESE.normalize('NFC')} 👩‍👩‍👧🇻🇳`;
      expectReceipt(await lab.post(lab.makeWithText(text)), 200, 201);
    },
  },
  {
    id: 'text.nfd',
    level: 'must',
    rule: 'A text that is not in normalization form C is refused: text-not-normalized.',
    writes: false,
    async run(lab) {
      const response = lab.makeWithText(VIETNAMESE.normalize('NFD'));
      expectRefusal(await lab.post(response), 'text-not-normalized');
    },
  },
  {
    id: 'text.longest',
    level: 'must',
    rule: 'The length of a text is counted in UTF-16 code units, and a text of exactly maxLength is taken.',
    writes: true,
    async run(lab) {
      await lab.record(lab.make());
      expectReceipt(await lab.post(lab.makeWithText(textLongerBy(lab, 0))), 200, 201);
    },
  },
  {
    id: 'text.too-long',
    level: 'must',
    rule: 'A text of more than maxLength UTF-16 code units is refused: text-too-long.',
    writes: false,
    async run(lab) {
      const answer = await lab.post(lab.makeWithText(textLongerBy(lab, 1)));
      expectRefusal(answer, 'text-too-long');
    },
  },
  {
    id: 'text.private',
    level: 'must',
    rule: 'A refusal never repeats a free text: it may hold personal data.',
    writes: false,
    async run(lab) {
      const secret = '0912345678';
      const text = `${secret}${textLongerBy(lab, 0)}`;
      const answer = await lab.post(lab.makeWithText(text));
      expectThat(!answer.text.includes(secret), 'no word of the text', describeExchange(answer));
    },
  },
];
