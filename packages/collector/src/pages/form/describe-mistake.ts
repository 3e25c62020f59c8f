import type { AnswerMistake, Question } from '@hailong/protocol';
import type { MessageKey, Say } from '../messages/say.ts';
import { DECLINED, fieldName } from './field-name.ts';

/** A mistake as the citizen reads it. */
export interface Complaint {
  question: string;
  item: string | undefined;
  /** The id of the control to go to. */
  target: string;
  message: string;
}

function isContradiction(answer: unknown): boolean {
  return Array.isArray(answer) && answer.includes(DECLINED);
}

function missing({ pointer }: AnswerMistake, { id, kind }: Question): MessageKey {
  if (kind === 'text') return 'errorTextMissing';
  const isWholeGrid = kind === 'grid' && pointer === `/answers/${id}`;
  if (kind === 'ranking') return 'errorRankingMissing';
  return isWholeGrid ? 'errorGridMissing' : 'errorChoiceMissing';
}

function sentence(mistake: AnswerMistake, question: Question, answer: unknown, say: Say): string {
  if (isContradiction(answer)) return say('errorContradiction');
  if (mistake.code === 'required-missing') return say(missing(mistake, question));
  if (mistake.code === 'text-too-long' && question.kind === 'text') {
    const length = typeof answer === 'string' ? answer.length : 0;
    return say('errorTextTooLong', { length, max: question.maxLength });
  }
  const most = question.kind === 'choices' ? question.maxChoices : undefined;
  if (most !== undefined && Array.isArray(answer) && answer.length > most) {
    return say('errorTooManyChoices', { max: most });
  }
  return say(question.kind === 'ranking' ? 'errorRanking' : 'errorInvalid');
}

/** Says a mistake in the words of the page, with where to put it right. */
export function describeMistake(
  mistake: AnswerMistake,
  question: Question,
  answer: unknown,
  say: Say,
): Complaint {
  const [, , , item] = mistake.pointer.split('/');
  const target = fieldName(question.id, item ?? firstItem(question));
  return { question: question.id, item, target, message: sentence(mistake, question, answer, say) };
}

function firstItem(question: Question): string | undefined {
  if (question.kind === 'ranking') return question.options[0]?.id;
  return question.kind === 'grid' ? question.items[0]?.id : undefined;
}
