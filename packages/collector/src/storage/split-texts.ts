import { findPersonalData, type Answers, type Survey } from '@hailong/protocol';
import { TEXT_KEPT_APART } from './cells-of.ts';

/** A free text with the question it answers. */
export type FreeText = [question: string, text: string];

/** Answers without free text, and the free texts; those in which personal data is found are flagged. */
export interface SplitAnswers {
  answers: Answers;
  texts: FreeText[];
  flagged: FreeText[];
}

const textQuestions = new WeakMap<Survey, Set<string>>();

function textQuestionsOf(survey: Survey): Set<string> {
  const known = textQuestions.get(survey);
  if (known) return known;
  const questions = survey.pages.flatMap((page) => page.questions);
  const ids = new Set(questions.filter(({ kind }) => kind === 'text').map(({ id }) => id));
  textQuestions.set(survey, ids);
  return ids;
}

/**
 * Takes the free texts out of the answers, so that they can be kept apart and erased; blank ones
 * are dropped. Those that seem to hold personal data are kept apart from the others, too.
 */
export function splitTexts(survey: Survey, answers: Answers): SplitAnswers {
  const free = textQuestionsOf(survey);
  const split: SplitAnswers = { answers: {}, texts: [], flagged: [] };
  for (const [question, answer] of Object.entries(answers)) {
    if (!free.has(question) || typeof answer !== 'string') split.answers[question] = answer;
    else if (answer !== '') {
      split.answers[question] = TEXT_KEPT_APART;
      const kept = findPersonalData(answer).length > 0 ? split.flagged : split.texts;
      kept.push([question, answer]);
    }
  }
  return split;
}
