import { placesOfRanking, type Answers, type Question, type Text } from '@hailong/protocol';

/** What the citizen has to mend: `name` is the control's, `kind` the message's key. */
export interface Mistake {
  name: string;
  text: Text;
  kind: 'missing' | 'maxChoices' | 'maxLength';
  limit?: number | undefined;
}

/**
 * Lists what is wrong with tidied answers to these questions. The protocol's `checkAnswers` finds
 * more, such as points outside a scale, which no control here can produce; leaving it out saves
 * the citizen about a kilobyte, and the collector runs it anyway.
 */
export function findMistakes(questions: readonly Question[], answers: Answers): Mistake[] {
  return questions.flatMap((question): Mistake[] => {
    const { id, text, required } = question;
    const answer = answers[id] as { [item: string]: unknown } & { length?: number };
    const missing = (name: string, label: Text, part: unknown): Mistake[] =>
      required && part === undefined ? [{ name, text: label, kind: 'missing' }] : [];
    if (question.kind === 'grid') {
      return question.items.flatMap((item) =>
        missing(`${id}.${item.id}`, item.text, answer?.[item.id]),
      );
    }
    if (question.kind === 'ranking') {
      const isShort = answer && Object.keys(answer).length < placesOfRanking(question);
      return missing(id, text, isShort ? undefined : answer);
    }
    const kind = question.kind === 'text' ? 'maxLength' : 'maxChoices';
    const limit = (question as { [limit in typeof kind]?: number })[kind] as number;
    // Without a limit or a length the comparison is false.
    return (answer?.length as number) > limit
      ? [{ name: id, text, kind, limit }]
      : missing(id, text, answer);
  });
}
