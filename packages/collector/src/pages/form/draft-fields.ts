import type { HiddenField } from './answer-fields.ts';
import type { Draft } from './draft.ts';
import { CONTEXT } from './field-name.ts';

/** Writes everything of a draft but its answers as fields that `readPost` reads back. */
export function draftFields({
  survey,
  id,
  revision,
  channel,
  language,
  context,
}: Draft): HiddenField[] {
  return [
    ['id', id],
    ['revision', String(revision)],
    ['version', String(survey.version)],
    ['language', language],
    ['channel', channel],
    ...Object.entries(context).map(([name, value]): HiddenField => [
      `${CONTEXT}${name}`,
      value ?? '',
    ]),
  ];
}
