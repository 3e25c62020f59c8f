/** Names that need no quotes. */
const IDENTIFIER = /^-?[a-z_][\w-]*$/i;

/** What a name of a font family may hold: nothing that could end a declaration or a text. */
const NAME = /^[^"'\\{};<>\p{Cc}]+$/u;

/** Parts a list of font families; throws a TypeError for a name that no font has. */
export function readFontFamily(css: string): string[] {
  const names = css.split(',').map((part) =>
    part
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .trim(),
  );
  for (const name of names) {
    if (!NAME.test(name)) {
      throw new TypeError(
        `font-family: received "${css}", expected names of fonts separated by commas`,
      );
    }
  }
  return names;
}

/** Writes a list of font families as CSS. */
export function writeFontFamily(names: readonly string[]): string {
  return names.map((name) => (IDENTIFIER.test(name) ? name : `"${name}"`)).join(', ');
}

/** Gives a list of font families as CSS, always written the same way. */
export function normalizeFontFamily(css: string): string {
  return writeFontFamily(readFontFamily(css));
}
