import type { Text } from '@hailong/protocol';
import { catalogues } from './catalogues.ts';
import { chooseLanguage } from './choose-language.ts';
import { vi, type Messages } from './vi.ts';

/** A language and its words. */
export interface Speech {
  language: string;
  messages: Messages;
  /** Gives a text of the survey, with the names that the host gives in place of its placeholders. */
  say(text: Text): string;
}

/** Gives the language that serves the page and the citizen best, among those of the survey. */
export function speechOf(host: Element, available: readonly string[]): Speech {
  const nearest = host.closest<HTMLElement>('[lang]')?.lang;
  const wishes = [nearest, document.documentElement.lang, ...navigator.languages];
  const language = chooseLanguage(wishes, available);
  const messages = catalogues[language] ?? vi;
  return {
    language,
    messages,
    say: (text) =>
      (text[language] ?? '').replace(
        /{(agency|procedure)}/g,
        (_, name: 'agency' | 'procedure') => host.getAttribute(`${name}-name`) || messages[name],
      ),
  };
}
