import type { Response } from '@hailong/protocol';
import type { Draft } from './draft.ts';

/** Makes the message that a script would post for the same answers. */
export function toResponse({ survey, ...draft }: Draft): Response {
  const { id, version } = survey;
  return {
    format: 'hailong-response@1',
    ...draft,
    survey: { id, version },
    eligibility: 'none',
  };
}
