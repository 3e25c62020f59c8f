/** Languages and scripts written from right to left that a survey may come in. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b|-Arab/;

/**
 * Gives the available language that serves the wishes best, by the lookup of RFC 4647: each wish
 * in turn, shortened from its end; else Vietnamese, else the first one available.
 */
export function chooseLanguage(
  wishes: readonly (string | undefined)[],
  available: readonly string[],
): string {
  for (const wish of [...wishes, 'vi', ...available]) {
    for (const parts = (wish ?? '').toLowerCase().split('-'); parts.length; parts.pop()) {
      const found = available.find((tag) => tag.toLowerCase() === parts.join('-'));
      if (found) return found;
    }
  }
  throw new TypeError('languages: received none, expected at least one');
}

/** Gives the direction a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
