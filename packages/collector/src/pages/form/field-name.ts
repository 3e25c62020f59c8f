/** What the name of every field with an answer starts with; the names of questions hold no dot. */
export const ANSWERS = 'answers.';

/** What the name of every field about the procedure starts with. */
export const CONTEXT = 'context.';

/** The value of the choice "no answer"; no option can be named so, and no point either. */
export const DECLINED = '-';

/** What the name of the box "no answer" beside a text starts with. */
export const DECLINES = 'declines.';

/** Gives the name of the field of a question, or of one item of a grid; its first control has it as its id too. */
export function fieldName(question: string, item?: string): string {
  return `${ANSWERS}${question}${item === undefined ? '' : `.${item}`}`;
}
