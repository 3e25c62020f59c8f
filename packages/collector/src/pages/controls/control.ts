import type { Answer, Question, Survey } from '@hailong/protocol';
import type { Complaint } from '../form/describe-mistake.ts';
import type { Say } from '../messages/say.ts';

/** One question on its way into HTML. */
export interface Control<Q extends Question = Question> {
  survey: Survey;
  question: Q;
  answer: Answer | undefined;
  complaints: Complaint[];
  language: string;
  say: Say;
}
