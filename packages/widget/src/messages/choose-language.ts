/**
 * Gives the available language that serves the wishes best, by the lookup of RFC 4647: each wish
 * in turn, shortened from its end; else Vietnamese, else the first one available.
 */
export function chooseLanguage(
  wishes: readonly (string | undefined)[],
  available: readonly string[],
): string {
  const longestFirst = [...available].sort((a, b) => b.length - a.length);
  for (const wish of [...wishes, 'vi', ...available]) {
    const tags = `${wish}-`.toLowerCase();
    const found = longestFirst.find((tag) => tags.startsWith(`${tag}-`.toLowerCase()));
    if (found) return found;
  }
  throw new TypeError('languages: received none, expected one');
}
