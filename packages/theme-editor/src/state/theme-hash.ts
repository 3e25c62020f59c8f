import {
  colorNames,
  completeTheme,
  defaultTheme,
  schemes,
  shapeNames,
  type PartialTheme,
  type Theme,
} from '@hailong/themes';

/**
 * Writes what a theme has of its own as the part of an address after `#`, such as
 * `light.accent=%23a8121b&dark.accent=%23ff9a94&radius=4px`.
 */
export function writeHash(theme: Theme): string {
  const said = new URLSearchParams();
  for (const name of colorNames) {
    const isOwn = schemes.some((scheme) => theme[scheme][name] !== defaultTheme[scheme][name]);
    // Both or none: a light colour alone would hold in the dark too.
    if (isOwn) for (const scheme of schemes) said.set(`${scheme}.${name}`, theme[scheme][name]);
  }
  for (const name of shapeNames) {
    if (theme.shape[name] !== defaultTheme.shape[name]) said.set(name, theme.shape[name]);
  }
  return said.toString();
}

/** Reads a theme from the part of an address after `#`; throws a TypeError for a value that is none. */
export function readHash(hash: string): Theme {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const valuesOf = (names: readonly string[], prefix: string) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = said.get(`${prefix}${name}`);
        return value === null ? [] : [[name, value]];
      }),
    );
  const partial: PartialTheme = {
    light: valuesOf(colorNames, 'light.'),
    dark: valuesOf(colorNames, 'dark.'),
    shape: valuesOf(shapeNames, ''),
  };
  return completeTheme(partial);
}
