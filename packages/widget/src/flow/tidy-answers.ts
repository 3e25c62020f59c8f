import { visibleQuestions, type Answer, type Answers, type Survey } from '@hailong/protocol';

function tidy(answer: Answer | undefined): Answer | undefined {
  if (typeof answer === 'string') return answer.normalize().trim() || undefined;
  return Array.isArray(answer) && !answer.length ? undefined : answer;
}

/** Gives what may be sent: answers to questions that are shown, without empty ones, texts in NFC. */
export function tidyAnswers(survey: Survey, answers: Answers): Answers {
  const tidied: Answers = {};
  for (const { id } of visibleQuestions(survey, answers)) {
    const answer = tidy(answers[id]);
    if (answer !== undefined) tidied[id] = answer;
  }
  return tidied;
}
