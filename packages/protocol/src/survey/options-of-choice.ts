import type { ChoiceQuestion, ChoicesQuestion, YesNoQuestion } from '../schema/question.ts';

/** The answers to a yes-no question; its words are in the catalogue of each language. */
export const YES_NO = ['yes', 'no'] as const;

/** Gives what may be chosen, in the order of the survey. */
export function optionsOfChoice(
  question: ChoiceQuestion | ChoicesQuestion | YesNoQuestion,
): readonly string[] {
  return question.kind === 'yes-no' ? YES_NO : question.options.map(({ id }) => id);
}
