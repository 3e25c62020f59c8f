/**
 * Gives the anchor of a heading as code hosts give it, so that one link works in both places:
 * lower case, hyphens for spaces, Vietnamese letters kept.
 */
export function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
