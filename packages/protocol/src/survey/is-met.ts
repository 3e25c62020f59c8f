import type { Condition } from '../schema/condition.ts';
import type { Answer, Answers } from '../schema/response.ts';

type Leaf = Extract<Condition, { question: string }>;

function subjectOf({ question, item }: Leaf, answers: Answers): Answer | undefined {
  const answer = answers[question];
  if (item === undefined) return answer;
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer)
    ? answer[item]
    : undefined;
}

function isLeafMet(leaf: Leaf, answers: Answers): boolean {
  const subject = subjectOf(leaf, answers);
  if ('is' in leaf) {
    return Array.isArray(subject) ? subject.includes(String(leaf.is)) : subject === leaf.is;
  }
  if (typeof subject !== 'number') return false;
  return 'atMost' in leaf ? subject <= leaf.atMost : subject >= leaf.atLeast;
}

/** Tells whether a condition holds for these answers; a missing or declined answer meets no comparison. */
export function isMet(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => isMet(part, answers));
  if ('any' in condition) return condition.any.some((part) => isMet(part, answers));
  if ('not' in condition) return !isMet(condition.not, answers);
  return isLeafMet(condition, answers);
}
