import { bundledThemes, normalizeColor, type BundledName } from '@hailong/themes';

/** The themes that come with the product. */
export const themeNames = Object.keys(bundledThemes) as BundledName[];

/** Tells whether a text is the name of a bundled theme. */
export function isThemeName(text: string): text is BundledName {
  return (themeNames as string[]).includes(text);
}

/** Tells whether a text is a theme: the name of a bundled one, or a colour of CSS. */
export function isTheme(text: string): boolean {
  if (isThemeName(text)) return true;
  try {
    return Boolean(normalizeColor('accent', text));
  } catch {
    return false;
  }
}
