import { completeTheme } from '../complete-theme.ts';
import { schemes, type Theme } from '../theme.ts';
import { colorNames, shapeNames } from '../tokens.ts';
import { fromColorValue } from './color-value.ts';
import { isToken, type DtcgToken } from './dtcg-token.ts';
import { resolveAlias } from './resolve-alias.ts';
import { fromShapeToken } from './shape-value.ts';

type Group = Readonly<Record<string, unknown>>;

function groupOf(value: unknown): Group {
  return typeof value === 'object' && value !== null ? (value as Group) : {};
}

/** Refuses a colour that the widget does not know, which would otherwise be lost in silence. */
function refuseUnknown(group: Group, path: string, known: readonly string[]): void {
  const unknown = Object.keys(group).find((key) => !key.startsWith('$') && !known.includes(key));
  if (unknown === undefined) return;
  throw new TypeError(`${path}.${unknown}: unknown token; known: ${known.join(', ')}`);
}

/** Reads the tokens of these names out of a group. */
function read<Name extends string>(
  group: Group,
  names: readonly Name[],
  valueOf: (name: Name, token: DtcgToken) => string,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const token = group[name];
    if (isToken(token)) found[name] = valueOf(name, token);
  }
  return found;
}

/**
 * Reads a theme out of a document of the Design Tokens Format Module 2025.10: the groups
 * `color.light` and `color.dark`, and `radius`, `space` and so on beside them. Aliases are followed;
 * tokens elsewhere, such as a palette, are passed over. Throws a TypeError where none of ours is
 * there, for an unknown colour, and for a value that is none.
 */
export function themeFromDtcg(document: unknown): Theme {
  const root = groupOf(document);
  const color = groupOf(root['color']);
  const [light, dark] = schemes.map((scheme) => {
    const group = groupOf(color[scheme]);
    refuseUnknown(group, `color.${scheme}`, colorNames);
    return read(group, colorNames, (name, token) => {
      const path = `color.${scheme}.${name}`;
      return fromColorValue(path, resolveAlias(document, path, token).$value);
    });
  });
  const shape = read(root, shapeNames, (name, token) =>
    fromShapeToken(name, name, resolveAlias(document, name, token)),
  );
  if (![light, dark, shape].some((part) => Object.keys(part ?? {}).length)) {
    throw new TypeError(
      `theme: received a document without a token of the widget, expected color.light.accent or another of: ${[...colorNames, ...shapeNames].join(', ')}`,
    );
  }
  return completeTheme({ light: light ?? {}, dark: dark ?? {}, shape });
}
