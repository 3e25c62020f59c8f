import type { Answer, Question, Scale, Text } from '@hailong/protocol';
import type { Messages } from '../messages/vi.ts';

/** A question as it stands on the screen, with what its template needs to draw it and to be answered. */
export interface Asked<Q extends Question = Question> {
  question: Q;
  answer: Answer | undefined;
  /** The points of the question's scale; empty for a question without one. */
  points: Scale['points'];
  messages: Messages;
  /** Level of the question's heading. */
  level: number;
  /** Says that the question may be skipped, where that is not plain. */
  remark: string;
  /** Gives a text in the language shown. */
  say(text: Text): string;
  /** Gives what is wrong with the answer in the control of this name, if anything. */
  mistake(name: string): string | undefined;
  reply(answer: Answer | undefined): void;
}
