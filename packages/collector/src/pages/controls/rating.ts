import type { RatingQuestion } from '@hailong/protocol';
import { fieldName } from '../form/field-name.ts';
import type { Control } from './control.ts';
import { points } from './points.ts';

/** Writes the controls of a rating. */
export function ratingControls({ question, answer, ...control }: Control<RatingQuestion>): string {
  const { id, scale, display, decline } = question;
  return points({
    ...control,
    scale,
    display,
    name: fieldName(id),
    chosen: answer,
    canDecline: decline === true,
  });
}
