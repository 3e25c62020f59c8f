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
