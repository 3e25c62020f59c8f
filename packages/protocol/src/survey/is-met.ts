import { ownValue } from '../json/own-value.ts';
import type { Comparison, Condition } from '../schema/condition.ts';
import type { Answer, Answers } from '../schema/response.ts';

function subjectOf({ question, item }: Comparison, answers: Answers): Answer | undefined {
  const answer = ownValue(answers, question);
  if (item === undefined) return answer;
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer)
    ? ownValue(answer, item)
    : undefined;
}

function isComparisonMet(comparison: Comparison, answers: Answers): boolean {
  const subject = subjectOf(comparison, answers);
  if ('is' in comparison) {
    const { is } = comparison;
    return Array.isArray(subject) ? subject.some((option) => option === is) : subject === is;
  }
  if (typeof subject !== 'number') return false;
  return 'atMost' in comparison ? subject <= comparison.atMost : subject >= comparison.atLeast;
}

/** Tells whether a condition holds for these answers; a missing or declined answer meets no comparison. */
export function isMet(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => isMet(part, answers));
  if ('any' in condition) return condition.any.some((part) => isMet(part, answers));
  if ('not' in condition) return !isMet(condition.not, answers);
  return isComparisonMet(condition, answers);
}
