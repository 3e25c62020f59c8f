import { schemes, type Theme } from '../theme.ts';
import { colorNames, shapeNames } from '../tokens.ts';
import { toColorValue } from './color-value.ts';
import { toShapeToken } from './shape-value.ts';

/** The address of the format's own schema. */
const SCHEMA = 'https://www.designtokens.org/schemas/2025.10/format.json';

/** Gives a theme as a document of the Design Tokens Format Module 2025.10, to be written as JSON. */
export function themeToDtcg(theme: Theme): Record<string, unknown> {
  const groups = schemes.map((scheme) => [
    scheme,
    Object.fromEntries(
      colorNames.map((name) => [name, { $value: toColorValue(theme[scheme][name]) }]),
    ),
  ]);
  const shape = shapeNames.map((name) => [name, toShapeToken(name, theme.shape[name])]);
  return {
    $schema: SCHEMA,
    color: { $type: 'color', ...Object.fromEntries(groups) },
    ...Object.fromEntries(shape),
  };
}
