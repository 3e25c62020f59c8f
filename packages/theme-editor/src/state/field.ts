import {
  normalizeColor,
  normalizeShape,
  type ColorName,
  type Scheme,
  type ShapeName,
  type Theme,
} from '@hailong/themes';

/** A value of a theme that can be edited. */
export type Field = { part: Scheme; name: ColorName } | { part: 'shape'; name: ShapeName };

/** Gives a key for a field, which also serves as its id on the page. */
export function keyOf({ part, name }: Field): string {
  return `${part}-${name}`;
}

/** Gives the value of a field. */
export function valueOf(theme: Theme, field: Field): string {
  return field.part === 'shape' ? theme.shape[field.name] : theme[field.part][field.name];
}

/** Gives the theme with another value in a field; throws a TypeError for a value that is none. */
export function withValue(theme: Theme, field: Field, css: string): Theme {
  if (field.part === 'shape') {
    const value = normalizeShape(field.name, css);
    return { ...theme, shape: { ...theme.shape, [field.name]: value } };
  }
  const value = normalizeColor(field.name, css);
  return { ...theme, [field.part]: { ...theme[field.part], [field.name]: value } };
}
