import { YES_NO, type YesNoQuestion } from '@hailong/protocol';
import { fieldName } from '../form/field-name.ts';
import type { Control } from './control.ts';
import { radioOptions } from './radio-options.ts';

/** Writes the controls of a question answered by yes or no. */
export function yesNoControls({ question, answer, say }: Control<YesNoQuestion>): string {
  return radioOptions({
    name: fieldName(question.id),
    options: YES_NO.map((value) => ({ value, label: say(value) })),
    answer,
    canDecline: question.decline === true,
    say,
  });
}
