import type { Question } from '@hailong/protocol';

/**
 * Throws a TypeError when a question repeats an id, or hangs on one that does not come before it:
 * such a survey would lose answers or never ask.
 */
export function checkOrder(questions: readonly Question[]): void {
  const seen: string[] = [];
  for (const { id, showIf } of questions) {
    JSON.stringify(showIf, (name, value) => {
      if (name === 'question' && !seen.includes(value))
        throw new TypeError(`question "${id}" needs "${value}"`);
      return value;
    });
    if (seen.includes(id)) throw new TypeError(`question "${id}" is repeated`);
    seen.push(id);
  }
}
