/**
 * Gives the form under which a word is found: lower case and without marks, so that "hai long"
 * finds "hài lòng", and "do" finds "đó". VitePress sends its text to the browser, so it uses
 * nothing from outside.
 */
export function foldTerm(term: string): string {
  return term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
