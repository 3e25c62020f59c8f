import type { TextQuestion } from '../schema/question.ts';
import type { Answer } from '../schema/response.ts';
import { answerMistake, type AnswerMistake } from './answer-mistake.ts';

/** Lists the mistakes in a free text. They never repeat a text: it may hold personal data. */
export function checkText({ id, maxLength }: TextQuestion, answer: Answer): AnswerMistake[] {
  if (typeof answer !== 'string') {
    const message = 'is not a text';
    return [answerMistake({ code: 'invalid-answer', question: id, message, received: answer })];
  }
  if (answer !== answer.normalize('NFC')) {
    const message = 'is not in Unicode normalization form C (NFC)';
    return [answerMistake({ code: 'text-not-normalized', question: id, message })];
  }
  if (answer.length <= maxLength) return [];
  const message = `has ${answer.length} UTF-16 code units`;
  const expected = `at most ${maxLength}`;
  return [answerMistake({ code: 'text-too-long', question: id, message, expected })];
}
