import Color from 'colorjs.io';

/**
 * Reads a colour of CSS: a name, hex, `rgb()`, `hsl()`, `hwb()`, `lab()`, `lch()`, `oklab()`,
 * `oklch()` or `color()`. Throws a TypeError for anything else, and so for `currentColor`, `var()`
 * and system colours, whose look no calculation can know.
 */
export function parseColor(css: string): Color {
  try {
    return new Color(css.trim());
  } catch {
    throw new TypeError(
      `color: received "${css}", expected a colour of CSS such as #005599, rgb(0 85 153) or oklch(0.45 0.13 250)`,
    );
  }
}
