/** Languages and scripts written from right to left that a survey may come in. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ug)\b|-Arab\b/i;

function lookUp(wanted: string, available: readonly string[]): string | undefined {
  for (let range = wanted; range; range = range.replace(/(^|-)[^-]*$/, '')) {
    const found = available.find((tag) => tag.toLowerCase() === range.toLowerCase());
    if (found) return found;
  }
  return undefined;
}

/**
 * Gives the available language that serves the wishes best, by the lookup of RFC 4647: each wish
 * in turn, shortened from its end; else Vietnamese, else the first one available.
 */
export function chooseLanguage(
  wishes: readonly (string | null | undefined)[],
  available: readonly [string, ...string[]] | readonly string[],
): string {
  for (const wish of [...wishes, 'vi']) {
    const found = wish && lookUp(wish, available);
    if (found) return found;
  }
  return available[0] ?? 'vi';
}

/** Gives the direction a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
