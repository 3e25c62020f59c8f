/**
 * Escapes a text for an attribute in HTML, and for the templates of frameworks as well: braces,
 * backticks and backslashes mean something there.
 */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replace(/[<>"'`{}\\$]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
