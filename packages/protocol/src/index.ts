export type { AnswerCode, AnswerMistake } from './answers/answer-mistake.ts';
export { checkAnswer } from './answers/check-answer.ts';
export { checkAnswers, type Stage } from './answers/check-answers.ts';
export { canonicalJson } from './json/canonical-json.ts';
export { digest } from './json/digest.ts';
export { jsonPointer } from './json/json-pointer.ts';
export { blankPersonalData } from './personal-data/blank-personal-data.ts';
export {
  findPersonalData,
  type PersonalDataKind,
  type PersonalDataPlace,
} from './personal-data/find-personal-data.ts';
export { problemTable, type ProblemCode } from './problem/problem-table.ts';
export { bodyLimitBytes } from './response/body-limit.ts';
export { idempotencyKey } from './response/idempotency-key.ts';
export { isMet } from './survey/is-met.ts';
export { optionsOfChoice, YES_NO } from './survey/options-of-choice.ts';
export { placesOfRanking } from './survey/places-of-ranking.ts';
export { visibleQuestions } from './survey/visible-questions.ts';
export type { Comparison, Condition, Subject } from './schema/condition.ts';
export type { Mistake, Problem } from './schema/problem.ts';
export type {
  ChoiceQuestion,
  ChoicesQuestion,
  GridQuestion,
  Question,
  RankingQuestion,
  RatingQuestion,
  TextQuestion,
  YesNoQuestion,
} from './schema/question.ts';
export type { Receipt } from './schema/receipt.ts';
export type {
  Answer,
  Answers,
  Channel,
  Context,
  Outcome,
  Response,
  SurveyReference,
} from './schema/response.ts';
export type {
  Estimate,
  Filter,
  Grouping,
  GroupResult,
  ItemResult,
  Results,
} from './schema/results.ts';
export type { SurveyList } from './schema/survey-list.ts';
export type { Formula, Page, Scale, Survey, Text } from './schema/survey.ts';
export type { View } from './schema/view.ts';
