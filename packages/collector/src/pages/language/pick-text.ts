import type { Text } from '@hailong/protocol';
import { speak } from '../messages/say.ts';

/**
 * Gives a text of a survey in the language asked for, else in Vietnamese, else in the first it has.
 * Its placeholders become "this agency" and "this procedure": a name taken from the address would
 * let anyone put words into an official page.
 */
export function pickText(text: Text, language: string): string {
  const say = speak(language);
  const words = text[language] ?? text['vi'] ?? Object.values(text)[0] ?? '';
  return words
    .replaceAll('{agency}', say('thisAgency'))
    .replaceAll('{procedure}', say('thisProcedure'));
}
