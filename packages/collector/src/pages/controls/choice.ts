import type { ChoiceQuestion } from '@hailong/protocol';
import { fieldName } from '../form/field-name.ts';
import { pickText } from '../language/pick-text.ts';
import type { Control } from './control.ts';
import { radioOptions } from './radio-options.ts';

/** Writes the controls of a choice of one option. */
export function choiceControls({
  question,
  answer,
  language,
  say,
}: Control<ChoiceQuestion>): string {
  const { id, options, decline } = question;
  return radioOptions({
    name: fieldName(id),
    options: options.map((one) => ({ value: one.id, label: pickText(one.text, language) })),
    answer,
    canDecline: decline === true,
    say,
  });
}
