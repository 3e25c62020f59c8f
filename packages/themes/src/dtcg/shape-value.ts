import { tokens, type ShapeName } from '../tokens.ts';
import { readFontFamily, writeFontFamily } from '../values/normalize-font-family.ts';
import { readLength } from '../values/read-length.ts';
import type { DtcgToken } from './dtcg-token.ts';

/** Where our own facts about a token stand, by the rules of the format. */
export const EXTENSION = 'vn.hailong';

/**
 * Gives a value that does not change with the scheme as a token. The format knows no `em`, so such a
 * length is a number of letter sizes, and an extension says so.
 */
export function toShapeToken(name: ShapeName, css: string): DtcgToken {
  const { type } = tokens[name];
  if (type === 'fontFamily') return { $type: 'fontFamily', $value: readFontFamily(css) };
  if (type !== 'length') return { $type: type, $value: Number(css) };
  const { value, unit } = readLength(name, css);
  if (unit !== 'em') return { $type: 'dimension', $value: { value, unit } };
  return { $type: 'number', $value: value, $extensions: { [EXTENSION]: { unit } } };
}

/** Gives the value of a token as CSS; what it is for this name is checked by whoever completes the theme. */
export function fromShapeToken(path: string, name: ShapeName, { $value }: DtcgToken): string {
  const { type } = tokens[name];
  if (type === 'fontFamily') {
    const names = [$value].flat();
    if (names.length && names.every((each) => typeof each === 'string')) {
      return writeFontFamily(names);
    }
  } else if (typeof $value === 'number') {
    return `${$value}${type === 'length' ? 'em' : ''}`;
  } else if (type === 'length') {
    const { value, unit } = ($value ?? {}) as { value?: unknown; unit?: unknown };
    if (typeof value === 'number' && typeof unit === 'string') return `${value}${unit}`;
  }
  const expected = {
    fontFamily: 'a name or a list of names',
    length: 'a dimension such as {"value": 4, "unit": "px"}, or a number of letter sizes',
    number: 'a number',
    color: 'a colour',
  }[type];
  throw new TypeError(`${path}: received ${JSON.stringify($value)}, expected ${expected}`);
}
