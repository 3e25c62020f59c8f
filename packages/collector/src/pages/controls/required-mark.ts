import type { Question } from '@hailong/protocol';
import { html } from 'ghtml';
import type { Say } from '../messages/say.ts';

/** Writes in words that a question must be answered, or nothing. */
export function requiredMark({ required }: Question, say: Say): string {
  return required ? html` <span class="required">${say('required')}</span>` : '';
}
