import type { Answers, Survey } from '@hailong/protocol';
import { TEXT_KEPT_APART } from './cells-of.ts';

/** Answers without free text, and the free texts by question. */
export interface SplitAnswers {
  answers: Answers;
  texts: [question: string, text: string][];
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

/** Takes the free texts out of the answers, so that they can be kept apart and erased; blank ones are dropped. */
export function splitTexts(survey: Survey, answers: Answers): SplitAnswers {
  const free = textQuestionsOf(survey);
  const split: SplitAnswers = { answers: {}, texts: [] };
  for (const [question, answer] of Object.entries(answers)) {
    if (!free.has(question) || typeof answer !== 'string') split.answers[question] = answer;
    else if (answer !== '') {
      split.answers[question] = TEXT_KEPT_APART;
      split.texts.push([question, answer]);
    }
  }
  return split;
}
