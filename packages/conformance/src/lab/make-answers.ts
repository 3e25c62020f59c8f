import { visibleQuestions, type Answers, type Survey } from '@hailong/protocol';
import { answerOf } from './answer-of.ts';

/** Gives valid answers: the least that may be sent first, or one to every question that is shown. */
export function makeAnswers(survey: Survey, extent: 'least' | 'all'): Answers {
  const answers: Answers = {};
  for (const { followUp, questions } of survey.pages) {
    for (const question of questions) {
      const isWanted = extent === 'all' || (question.required && !followUp);
      const isShown = visibleQuestions(survey, answers).includes(question);
      if (isWanted && isShown) answers[question.id] = answerOf(survey, question);
    }
  }
  return answers;
}
