/** The units a length of a theme may have; a percentage means something else for each property. */
export type LengthUnit = 'em' | 'rem' | 'px';

/** A length with its unit. */
export interface Length {
  value: number;
  unit: LengthUnit;
}

const LENGTH = /^(\d*\.?\d+)(em|rem|px)$/;

/** Reads a length of CSS; throws a TypeError for anything else. */
export function readLength(name: string, css: string): Length {
  const [, value, unit] = LENGTH.exec(css.trim() === '0' ? '0px' : css.trim()) ?? [];
  if (value === undefined || unit === undefined) {
    throw new TypeError(`${name}: received "${css}", expected a length such as 0.5em or 4px`);
  }
  return { value: Number(value), unit: unit as LengthUnit };
}
