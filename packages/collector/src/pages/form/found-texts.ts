import { findPersonalData, type TextQuestion } from '@hailong/protocol';
import type { Draft } from './draft.ts';
import { openSteps, questionsOf } from './steps-of.ts';

/** A free text in which something seems to be personal data. */
export interface FoundText {
  question: TextQuestion;
  /** What was found, word for word. */
  found: string[];
}

/** Finds what seems to be personal data in the free texts that are about to be sent. */
export function foundTexts(draft: Draft): FoundText[] {
  const questions = openSteps(draft).flatMap((step) => questionsOf(step, draft));
  return questions.flatMap((question) => {
    const text = draft.answers[question.id];
    if (question.kind !== 'text' || typeof text !== 'string') return [];
    const found = findPersonalData(text).map(({ start, end }) => text.slice(start, end));
    return found.length > 0 ? [{ question, found }] : [];
  });
}
