import type { ChoiceQuestion, ChoicesQuestion } from '../schema/question.ts';
import type { Answer } from '../schema/response.ts';
import { answerMistake, type AnswerMistake } from './answer-mistake.ts';

function chosenOptions(question: ChoiceQuestion | ChoicesQuestion, answer: Answer): unknown[] {
  if (question.kind === 'choice') return [answer];
  return Array.isArray(answer) ? answer : [undefined];
}

function whatIsWrong(
  question: ChoiceQuestion | ChoicesQuestion,
  answer: Answer,
): string | undefined {
  const known: unknown[] = question.options.map(({ id }) => id);
  const chosen = chosenOptions(question, answer);
  const maxChoices = question.kind === 'choices' ? question.maxChoices : undefined;
  if (!chosen.every((option) => known.includes(option))) return 'is not among the options';
  if (new Set(chosen).size < chosen.length) return 'names an option twice';
  return maxChoices !== undefined && chosen.length > maxChoices
    ? `has more than ${maxChoices} options`
    : undefined;
}

/** Lists the mistake in the answer to a choice or choices question, if there is one. */
export function checkOptions(
  question: ChoiceQuestion | ChoicesQuestion,
  answer: Answer,
): AnswerMistake[] {
  const message = whatIsWrong(question, answer);
  if (message === undefined) return [];
  const expected = question.options.map(({ id }) => id).join(', ');
  const code = 'invalid-answer';
  return [answerMistake({ code, question: question.id, message, received: answer, expected })];
}
