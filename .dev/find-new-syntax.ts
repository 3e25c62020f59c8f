import { parse } from 'acorn';

/** Chrome 87, Firefox 91 and Safari 15 read this edition of JavaScript whole, and no later one. */
const EDITION = 2020;

/** Says what in a script the oldest browsers of the widget cannot read, and where; undefined where nothing. */
export function findNewSyntax(
  script: string,
  sourceType: 'script' | 'module' = 'script',
): string | undefined {
  try {
    parse(script, { ecmaVersion: EDITION, sourceType });
    return undefined;
  } catch (error) {
    return `newer than ES${EDITION}: ${String(error)}`;
  }
}
