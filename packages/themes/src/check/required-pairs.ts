import type { ColorName } from '../tokens.ts';

/** What a colour stands on; the tint is mixed from accent and surface. */
export type Ground = ColorName | 'tint';

/** A colour that must stand out from its ground. */
export interface RequiredPair {
  color: ColorName;
  on: Ground;
  /** The least contrast ratio. */
  least: number;
  /** The success criterion of WCAG 2.2 that asks for it. */
  criterion: '1.4.3' | '1.4.11';
}

/** Success criterion 1.4.3, contrast (minimum): words. */
const words = (color: ColorName, on: Ground): RequiredPair => ({
  color,
  on,
  least: 4.5,
  criterion: '1.4.3',
});

/** Success criterion 1.4.11, non-text contrast: edges of controls and the outline of the focus. */
const edge = (color: ColorName, on: Ground): RequiredPair => ({
  color,
  on,
  least: 3,
  criterion: '1.4.11',
});

/**
 * What WCAG 2.2 AA asks of the colours of the widget. The accent is held to 4.5 because the buttons
 * beside the main one write their words in it. On the tint no edge is drawn in the colour of the border
 * that tells anything: the edge of a picked option is the accent's.
 */
export const requiredPairs: readonly RequiredPair[] = [
  words('text', 'surface'),
  words('text', 'tint'),
  words('text-muted', 'surface'),
  words('text-muted', 'tint'),
  words('accent', 'surface'),
  words('accent', 'tint'),
  words('on-accent', 'accent'),
  words('danger', 'surface'),
  words('danger', 'tint'),
  edge('border', 'surface'),
  edge('focus', 'surface'),
  edge('focus', 'tint'),
];
