import { defaultTheme } from './bundled-themes.ts';
import type { PartialTheme, Theme } from './theme.ts';
import { colorNames, shapeNames } from './tokens.ts';
import { normalizeColor, normalizeShape } from './values/normalize-value.ts';

function fill<Name extends string>(
  names: readonly Name[],
  valueOf: (name: Name) => string,
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, string>;
}

/**
 * Gives a whole theme from what is said of one, as the widget would show it: a colour without a dark
 * value is the same in the dark, and what is not said at all is the widget's default. Throws a
 * TypeError for a value that is none.
 */
export function completeTheme({ light = {}, dark = {}, shape = {} }: PartialTheme): Theme {
  return {
    light: fill(colorNames, (name) =>
      normalizeColor(name, light[name] ?? defaultTheme.light[name]),
    ),
    dark: fill(colorNames, (name) =>
      normalizeColor(name, dark[name] ?? light[name] ?? defaultTheme.dark[name]),
    ),
    shape: fill(shapeNames, (name) =>
      normalizeShape(name, shape[name] ?? defaultTheme.shape[name]),
    ),
  };
}
