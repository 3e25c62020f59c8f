import { completeTheme } from '../complete-theme.ts';
import type { Theme } from '../theme.ts';
import { tokenNames, tokens, type TokenName } from '../tokens.ts';
import { propertyOf } from './property-of.ts';
import { readDeclarations, type Declaration } from './read-declarations.ts';

/** What says that a rule is for a dark surrounding. */
const DARK = /prefers-color-scheme\s*:\s*dark|\[\s*theme\s*=\s*["']?dark/i;

const names = new Map<string, TokenName>(tokenNames.map((name) => [propertyOf(name), name]));

function nameOf({ property }: Declaration): TokenName {
  const name = names.get(property);
  if (name) return name;
  throw new TypeError(
    `theme: received "${property}", expected one of: ${[...names.keys()].join(', ')}`,
  );
}

/**
 * Reads a theme out of a style sheet: the custom properties `--hailong-…`, wherever they stand.
 * Those under `prefers-color-scheme: dark` or `[theme=dark]` are the dark ones; other rules of the
 * sheet are passed over. Throws a TypeError where there are none, for an unknown one, and for a
 * value that is none.
 */
export function themeFromCss(css: string): Theme {
  const said = readDeclarations(css).filter(({ property }) => property.startsWith('--hailong-'));
  if (!said.length) {
    throw new TypeError(
      'theme: received a text without any custom property --hailong-…, expected at least one',
    );
  }
  const theme = { light: {}, dark: {}, shape: {} };
  for (const each of said) {
    const name = nameOf(each);
    const isDark = each.within.some((rule) => DARK.test(rule));
    const part = tokens[name].type !== 'color' ? 'shape' : isDark ? 'dark' : 'light';
    Object.assign(theme[part], { [name]: each.value });
  }
  return completeTheme(theme);
}
