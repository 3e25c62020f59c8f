import type { Answer, Answers, Question, Text } from '@hailong/protocol';
import { controlName } from './control-name.ts';

/** What the citizen has to mend: `name` is the control's, `kind` the message's key. */
export interface Mistake {
  name: string;
  label: Text;
  kind: 'missing' | 'tooMany' | 'tooLong';
  limit?: number | undefined;
}

/** The parts of a question that are answered one by one: itself, or the items of a grid. */
function partsOf(question: Question, answer: Answer | undefined): [string, Text, unknown][] {
  if (question.kind !== 'grid') return [[question.id, question.text, answer]];
  const rated = (answer ?? {}) as Record<string, unknown>;
  return question.items.map(({ id, text }) => [controlName(question.id, id), text, rated[id]]);
}

function excessOf(
  question: Question,
  answer: Answer | undefined,
): Pick<Mistake, 'kind' | 'limit'> | undefined {
  const isText = question.kind === 'text';
  const limit = isText ? question.maxLength : question.kind === 'choices' && question.maxChoices;
  const { length = 0 } = (answer ?? {}) as { length?: number };
  return limit && length > limit ? { kind: isText ? 'tooLong' : 'tooMany', limit } : undefined;
}

/**
 * Lists what is wrong with tidied answers to these questions. The protocol's `checkAnswers` finds
 * more, such as points outside a scale, which no control here can produce; leaving it out saves
 * the citizen about a kilobyte, and the collector runs it anyway.
 */
export function findMistakes(questions: readonly Question[], answers: Answers): Mistake[] {
  return questions.flatMap((question) => {
    const answer = answers[question.id];
    const missing = partsOf(question, answer)
      .filter(([, , part]) => question.required && part === undefined)
      .map(([name, label]): Mistake => ({ name, label, kind: 'missing' }));
    const excess = excessOf(question, answer);
    return excess ? [{ name: question.id, label: question.text, ...excess }] : missing;
  });
}
