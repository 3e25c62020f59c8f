import type { Answer, Answers, Question, Text } from '@hailong/protocol';
import { controlName } from './control-name.ts';

/** What the citizen has to mend: `name` is the control's, `kind` the message's key. */
export interface Mistake {
  name: string;
  label: Text;
  kind: 'missing' | 'tooMany' | 'tooLong';
  limit?: number;
}

function missingParts(question: Question, answer: Answer | undefined): { id?: string; text: Text }[] {
  if (!question.required || answer === null) return [];
  if (question.kind !== 'grid') return answer === undefined ? [question].map(({ text }) => ({ text })) : [];
  const rated = (answer ?? {}) as Record<string, unknown>;
  return question.items.filter(({ id }) => rated[id] === undefined);
}

function excess(question: Question, answer: Answer | undefined): Omit<Mistake, 'name' | 'label'>[] {
  if (question.kind === 'choices' && Array.isArray(answer)) {
    const limit = question.maxChoices ?? Infinity;
    return answer.length > limit ? [{ kind: 'tooMany', limit }] : [];
  }
  if (question.kind !== 'text' || typeof answer !== 'string') return [];
  return answer.length > question.maxLength ? [{ kind: 'tooLong', limit: question.maxLength }] : [];
}

/**
 * Lists what is wrong with tidied answers to these questions. The protocol's `checkAnswers` finds
 * more, such as points outside a scale, which no control here can produce; leaving it out saves
 * the citizen about a kilobyte, and the collector runs it anyway.
 */
export function findMistakes(questions: readonly Question[], answers: Answers): Mistake[] {
  return questions.flatMap((question) => {
    const answer = answers[question.id];
    return [
      ...missingParts(question, answer).map(({ id, text }): Mistake => {
        return { name: controlName(question.id, id), label: text, kind: 'missing' };
      }),
      ...excess(question, answer).map((mistake) => {
        return { name: question.id, label: question.text, ...mistake };
      }),
    ];
  });
}
