import type { Answers, ItemResult, Survey } from '@hailong/protocol';

/**
 * How often each answer was given, by question or `question.item`: `n` counts the people who
 * answered, `null` those who declined. Of a text nothing but `n` is counted.
 */
export type Tally = Record<string, Record<string, number>>;

function cellsOf(survey: Survey, answers: Answers): [name: string, answer: unknown][] {
  const questions = survey.pages.flatMap((page) => page.questions);
  return questions.flatMap(({ id, kind }): [string, unknown][] => {
    const answer = answers[id];
    if (answer === undefined) return [];
    if (kind === 'text') return [[id, 'n']];
    if (Array.isArray(answer)) return ['n', ...answer].map((option) => [id, option]);
    const isGrid = answer !== null && typeof answer === 'object';
    const parts = isGrid ? Object.entries(answer) : [['', answer] as const];
    return parts.flatMap(([item, point]) => {
      const name = isGrid ? `${id}.${item}` : id;
      return (point === null ? [point] : ['n', point]).map((cell): [string, unknown] => [
        name,
        cell,
      ]);
    });
  });
}

/** Counts what was answered, for comparison with what a collector has counted. */
export function tallyAnswers(survey: Survey, all: readonly Answers[]): Tally {
  const tally: Tally = {};
  for (const [name, answer] of all.flatMap((answers) => cellsOf(survey, answers))) {
    const counts = (tally[name] ??= {});
    counts[String(answer)] = (counts[String(answer)] ?? 0) + 1;
  }
  return tally;
}

/** Gives what a collector has counted in the same form; what nobody answered is left out. */
export function tallyResults(items: readonly ItemResult[]): Tally {
  const tally: Tally = {};
  for (const { question, item, n, counts, declined } of items) {
    const given = counts.map(({ answer, n: times }): [string, number] => [String(answer), times]);
    const all: [string, number][] = [['n', n], ...given, ['null', declined]];
    const seen = all.filter(([, times]) => times > 0);
    if (seen.length > 0) tally[item ? `${question}.${item}` : question] = Object.fromEntries(seen);
  }
  return tally;
}
