import { visibleQuestions, type Answers, type Survey } from '@hailong/protocol';

/** Gives what may be sent: answers to questions that are shown, without empty ones, texts in NFC. */
export function tidyAnswers(survey: Survey, answers: Answers): Answers {
  const tidied: Answers = {};
  for (const { id } of visibleQuestions(survey, answers)) {
    const given = answers[id];
    const answer = typeof given === 'string' ? given.normalize().trim() : given;
    const isEmpty = (answer as { length?: number } | null)?.length === 0;
    if (answer !== undefined && !isEmpty) tidied[id] = answer;
  }
  return tidied;
}
