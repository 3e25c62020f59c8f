import type { Response } from '@hailong/protocol';
import { listMistakes, responseSchema } from '@hailong/protocol/schema';
import type { Refusal } from '../services.ts';

/** A message that is a response, or why it is none. */
export type ReadResponse = { kind: 'read'; response: Response } | Refusal;

/** Checks the shape of a message; whether its survey exists and its answers fit is not looked at. */
export function readResponse(message: unknown): ReadResponse {
  const parsed = responseSchema.safeParse(message);
  if (parsed.success) return { kind: 'read', response: parsed.data };
  const mistakes = listMistakes(parsed.error);
  const isIdAlone = mistakes.every(({ pointer }) => pointer === '/id');
  return {
    kind: 'refused',
    code: isIdAlone ? 'invalid-id' : 'invalid-message',
    detail: isIdAlone
      ? 'The id of a response is a version 4 UUID in lower case.'
      : 'The message is not a response of this protocol; see the mistakes.',
    mistakes,
  };
}
