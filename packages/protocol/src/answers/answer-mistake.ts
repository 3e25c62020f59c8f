import { jsonPointer } from '../json/json-pointer.ts';
import type { Mistake } from '../schema/problem.ts';

/** Longest part of a received answer that is repeated in a mistake, in UTF-16 code units. */
const RECEIVED_MAX = 80;

/** Why an answer is not valid; a subset of the collector's problem codes. */
export type AnswerCode =
  | 'unknown-question'
  | 'invalid-answer'
  | 'answer-outside-scale'
  | 'required-missing'
  | 'text-too-long'
  | 'text-not-normalized';

/** One mistake in the answers, with the question it belongs to. */
export interface AnswerMistake extends Mistake {
  code: AnswerCode;
  question: string;
}

/** What is known of a mistake; `item` is the row of a grid, `received` a short answer, never a free text. */
export interface MistakeDetail {
  code: AnswerCode;
  question: string;
  item?: string | undefined;
  message: string;
  received?: unknown;
  expected?: string;
}

/** Gives a mistake its pointer, and what was received in a readable length. */
export function answerMistake(detail: MistakeDetail): AnswerMistake {
  const { code, question, item, message, received, expected } = detail;
  return {
    code,
    question,
    pointer: jsonPointer(['answers', question, ...(item === undefined ? [] : [item])]),
    message,
    ...(received === undefined
      ? {}
      : { received: JSON.stringify(received).slice(0, RECEIVED_MAX) }),
    ...(expected === undefined ? {} : { expected }),
  };
}
