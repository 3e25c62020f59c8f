import type { ColorName, ShapeName } from './tokens.ts';

/** Which colours a page shows: for a light or for a dark surrounding. */
export type Scheme = 'light' | 'dark';

/** The two schemes, in the order in which they are shown. */
export const schemes: readonly Scheme[] = ['light', 'dark'];

/**
 * The value of every token of the widget's look, as CSS: colours for both schemes, and what does not
 * change with the scheme.
 */
export interface Theme {
  light: Record<ColorName, string>;
  dark: Record<ColorName, string>;
  shape: Record<ShapeName, string>;
}

/** A theme of which only some tokens are said. */
export interface PartialTheme {
  light?: Partial<Record<ColorName, string>>;
  dark?: Partial<Record<ColorName, string>>;
  shape?: Partial<Record<ShapeName, string>>;
}
