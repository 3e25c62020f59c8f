import type { ChoiceQuestion, ChoicesQuestion, YesNoQuestion } from '../schema/question.ts';
import type { Answer } from '../schema/response.ts';
import { optionsOfChoice } from '../survey/options-of-choice.ts';
import { answerMistake, type AnswerMistake } from './answer-mistake.ts';

type Choosing = ChoiceQuestion | ChoicesQuestion | YesNoQuestion;

function chosenOptions({ kind }: Choosing, answer: Answer): unknown[] {
  if (kind !== 'choices') return [answer];
  return Array.isArray(answer) ? answer : [undefined];
}

function whatIsWrong(question: Choosing, answer: Answer): string | undefined {
  const known: readonly unknown[] = optionsOfChoice(question);
  const chosen = chosenOptions(question, answer);
  const maxChoices = question.kind === 'choices' ? question.maxChoices : undefined;
  if (!chosen.every((option) => known.includes(option))) return 'is not among the options';
  if (new Set(chosen).size < chosen.length) return 'names an option twice';
  return maxChoices !== undefined && chosen.length > maxChoices
    ? `has more than ${maxChoices} options`
    : undefined;
}

/** Lists the mistake in the answer to a question with options or to a yes-no question, if there is one. */
export function checkOptions(question: Choosing, answer: Answer): AnswerMistake[] {
  const message = whatIsWrong(question, answer);
  if (message === undefined) return [];
  const expected = optionsOfChoice(question).join(', ');
  const code = 'invalid-answer';
  return [answerMistake({ code, question: question.id, message, received: answer, expected })];
}
