import type { Text } from '@hailong/protocol';
import { catalogues } from './catalogues.ts';
import { chooseLanguage } from './choose-language.ts';
import { vi, type Messages } from './vi.ts';

/** The languages written from right to left that a browser may not know by itself. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** Longest text of a survey that a collector takes, in UTF-16 code units. */
const TEXT_MAX = 500;

/** A language and its words. */
export interface Speech {
  language: string;
  direction: 'ltr' | 'rtl';
  messages: Messages;
  /** Gives a text of the survey, with the names that the host gives in place of its placeholders. */
  say(text: Text): string;
}

/**
 * Gives the language that serves best among those of the survey: the one the citizen chose, else
 * that of the page, else of the browser.
 */
export function speechOf(
  host: Element,
  available: readonly string[],
  chosen: string | undefined,
): Speech {
  const nearest = host.closest<HTMLElement>('[lang]')?.lang;
  const wishes = [chosen, nearest, document.documentElement.lang, ...navigator.languages];
  const language = chooseLanguage(wishes, available);
  const messages = catalogues[language] ?? vi;
  return {
    language,
    direction: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr',
    messages,
    say: (text) => {
      const words = text[language];
      if (!words || words.length > TEXT_MAX) {
        throw new TypeError(`received no text in "${language}" of at most ${TEXT_MAX} characters`);
      }
      return words.replace(
        /{(agency|procedure)}/g,
        (_, name: 'agency' | 'procedure') => host.getAttribute(`${name}-name`) || messages[name],
      );
    },
  };
}
