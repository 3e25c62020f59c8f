import type { Comparison, Condition } from '../schema/condition.ts';
import type { Question } from '../schema/question.ts';
import type { Survey } from '../schema/survey.ts';
import { optionsOfChoice } from '../survey/options-of-choice.ts';
import { placesOfRanking } from '../survey/places-of-ranking.ts';
import { listNames, type SurveyMistake } from './survey-mistake.ts';

/** What a condition may look at: the questions before it, by id, and the scales they are answered on. */
export interface Scope {
  earlier: Map<string, Question>;
  scales: Survey['scales'];
}

type Path = SurveyMistake['path'];

function itemsOf(subject: Question): string[] | undefined {
  if (subject.kind === 'grid') return subject.items.map(({ id }) => id);
  return subject.kind === 'ranking' ? subject.options.map(({ id }) => id) : undefined;
}

function findItemMistakes({ item }: Comparison, subject: Question, path: Path): SurveyMistake[] {
  const items = itemsOf(subject) ?? [];
  if (!itemsOf(subject) && item === undefined) return [];
  if (item !== undefined && items.includes(item)) return [];
  const received = item === undefined ? 'none' : `"${item}"`;
  const message = `must name an item of "${subject.id}"; received ${received}; known: ${listNames(items)}`;
  return [{ path: [...path, 'item'], message }];
}

/** Lists what an answer to this question can be compared with; nothing for a free text. */
function comparableAnswers(subject: Question, scales: Survey['scales']): (string | number)[] {
  if (subject.kind === 'ranking') {
    return Array.from({ length: placesOfRanking(subject) }, (_, at) => at + 1);
  }
  if (subject.kind === 'yes-no' || 'options' in subject) return [...optionsOfChoice(subject)];
  if (!('scale' in subject)) return [];
  const scale = scales.find(({ id }) => id === subject.scale);
  return scale?.points.map(({ value }) => value) ?? [];
}

function findAnswerMistakes(
  comparison: Comparison,
  subject: Question,
  { scales }: Scope,
  path: Path,
): SurveyMistake[] {
  if ('is' in comparison) {
    const answers = comparableAnswers(subject, scales);
    if (answers.includes(comparison.is)) return [];
    const message = `is no answer to "${subject.id}": ${JSON.stringify(comparison.is)}; known: ${listNames(answers)}`;
    return [{ path: [...path, 'is'], message }];
  }
  if ('scale' in subject || subject.kind === 'ranking') return [];
  const message = `compares "${subject.id}", which has no scale`;
  return [{ path: [...path, 'atMost' in comparison ? 'atMost' : 'atLeast'], message }];
}

function findComparisonMistakes(comparison: Comparison, scope: Scope, path: Path): SurveyMistake[] {
  const { question } = comparison;
  const subject = scope.earlier.get(question);
  if (subject) {
    return [
      ...findItemMistakes(comparison, subject, path),
      ...findAnswerMistakes(comparison, subject, scope, path),
    ];
  }
  const message = `names no earlier question: "${question}"; earlier: ${listNames(scope.earlier.keys())}`;
  return [{ path: [...path, 'question'], message }];
}

/** Finds every comparison that can never be right: its question, item or answer does not exist. */
export function findConditionMistakes(
  condition: Condition,
  scope: Scope,
  path: Path,
): SurveyMistake[] {
  if ('question' in condition) return findComparisonMistakes(condition, scope, path);
  if ('not' in condition) return findConditionMistakes(condition.not, scope, [...path, 'not']);
  const [key, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
  return parts.flatMap((part, at) => findConditionMistakes(part, scope, [...path, key, at]));
}
