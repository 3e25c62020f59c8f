import { bundledThemes, themeToCss } from '@hailong/themes';
import type { Text } from '../../language/text.ts';
import type { OutputFile } from '../output-file.ts';
import { brandTheme } from './brand-theme.ts';
import { isThemeName } from './is-theme.ts';
import { THEME_FILE } from './theme-file.ts';

/** The style sheet to write, and what the developer should know of it. */
export interface ThemeOutput {
  file: OutputFile;
  notes: Text[];
}

function noteOn(brand: string, accents: { light: string; dark: string }): Text {
  const { light, dark } = accents;
  return {
    vi: `Màu ${brand}: trên nền sáng dùng ${light}, trên nền tối dùng ${dark}, là các màu gần nhất mà chữ còn đọc được (WCAG 2.2 AA).`,
    en: `Colour ${brand}: ${light} is used on light ground and ${dark} on dark, the nearest that can be read (WCAG 2.2 AA).`,
  };
}

/** Writes the theme of a name or of a brand colour as a style sheet. */
export function themeOutput(theme: string): ThemeOutput {
  if (isThemeName(theme)) {
    return { file: { name: THEME_FILE, content: themeToCss(bundledThemes[theme]) }, notes: [] };
  }
  const { theme: made, accents } = brandTheme(theme);
  const file = { name: THEME_FILE, content: themeToCss(made) };
  const isKept = accents.light === accents.dark;
  return { file, notes: isKept ? [] : [noteOn(theme, accents)] };
}
