import type { RequiredPair } from '@hailong/themes';
import { fill } from '../messages/language.ts';
import type { Messages } from '../messages/vi.ts';

/** Names a pair in the words of the page. */
export function wordsOfPair(messages: Messages, { color, on }: RequiredPair): string {
  return fill(messages.pair, { color: messages[color], on: messages[on] });
}
