import type { Text } from '@hailong/protocol';

/** Gives a text of a survey in the language asked for, else in Vietnamese, else in the first it has. */
export function pickText(text: Text, language: string): string {
  return text[language] ?? text['vi'] ?? Object.values(text)[0] ?? '';
}
