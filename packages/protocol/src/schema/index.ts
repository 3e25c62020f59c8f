export { conditionSchema, type Condition } from './condition.ts';
export { listMistakes } from './list-mistakes.ts';
export { mistakeSchema, problemSchema, type Mistake, type Problem } from './problem.ts';
export { questionSchema, type Question } from './question.ts';
export { receiptSchema, type Receipt } from './receipt.ts';
export {
  channelSchema,
  contextSchema,
  eligibilitySchema,
  outcomeSchema,
  responseIdSchema,
  responseSchema,
  surveyReferenceSchema,
  type Response,
} from './response.ts';
export {
  estimateSchema,
  filterSchema,
  groupingSchema,
  groupResultSchema,
  itemResultSchema,
  resultsSchema,
  type Results,
} from './results.ts';
export { formulaSchema, scaleSchema, surveySchema, type Survey } from './survey.ts';
export { surveyListSchema, type SurveyList } from './survey-list.ts';
export { viewSchema, type View } from './view.ts';
