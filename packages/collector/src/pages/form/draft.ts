import type { Answers, Channel, Context, Survey } from '@hailong/protocol';

/** A response in the making: everything a form carries from step to step; nothing of it is kept by the server. */
export interface Draft {
  survey: Survey;
  id: string;
  /** 1 for the answer itself, 2 for what is added afterwards. */
  revision: number;
  channel: Channel;
  /** A language of the survey; the one the citizen was asked in. */
  language: string;
  context: Context;
  answers: Answers;
}
