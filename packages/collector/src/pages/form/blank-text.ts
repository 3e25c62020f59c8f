import { blankPersonalData } from '@hailong/protocol';
import type { Draft } from './draft.ts';

/** What the value of a button starts with that blanks what was found in the answer to one question. */
export const BLANK = 'blank.';

/** Gives the draft as the button asks for: with one text blanked, or as it is. */
export function blankText(draft: Draft, action: string): Draft {
  if (!action.startsWith(BLANK)) return draft;
  const id = action.slice(BLANK.length);
  const text = draft.answers[id];
  if (typeof text !== 'string') return draft;
  return { ...draft, answers: { ...draft.answers, [id]: blankPersonalData(text) } };
}
