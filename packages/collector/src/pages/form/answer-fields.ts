import type { Answer, Answers, Question } from '@hailong/protocol';
import { DECLINED, DECLINES, fieldName } from './field-name.ts';

/** One name and value that a form carries unseen. */
export type HiddenField = [name: string, value: string];

function asValue(answer: unknown): string {
  return answer === null ? DECLINED : String(answer);
}

function fieldsOf({ id, kind }: Question, answer: Answer): HiddenField[] {
  const isBoxed = kind === 'text' || kind === 'ranking';
  if (isBoxed && answer === null) return [[`${DECLINES}${id}`, DECLINED]];
  if (Array.isArray(answer)) return answer.map((value) => [fieldName(id), value]);
  if (typeof answer !== 'object' || answer === null) return [[fieldName(id), asValue(answer)]];
  return Object.entries(answer).map(([item, point]) => [fieldName(id, item), asValue(point)]);
}

/** Writes answers as the fields that `readAnswers` reads back. */
export function answerFields(questions: Question[], answers: Answers): HiddenField[] {
  return questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer === undefined ? [] : fieldsOf(question, answer);
  });
}
