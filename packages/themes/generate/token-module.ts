import { shapeNamesOf, type SourceToken, type TokenSource } from './token-source.ts';

function typeOf({ $type, $extensions }: SourceToken): string {
  const isLength = $type === 'dimension' || $extensions['vn.hailong'].unit !== undefined;
  return isLength ? 'length' : ($type ?? 'color');
}

/** Gives the module with the names, types and purposes of all tokens. */
export function tokenModule(source: TokenSource): string {
  const colors = Object.keys(source.color.light).filter((name) => !name.startsWith('$'));
  const shapes = shapeNamesOf(source);
  const entries = [...colors, ...shapes].map((name) => {
    const token = source.color.light[name] ?? source[name];
    if (!token) throw new Error(`tokens.json has no token "${name}"`);
    const purpose = { en: token.$description, vi: token.$extensions['vn.hailong'].vi };
    return [name, { type: typeOf(token), purpose }];
  });
  return `// Made from tokens.json by \`npm run generate\`; not to be edited by hand.

/** The colours, each with a light and a dark value. */
export const colorNames = ${JSON.stringify(colors)} as const;

/** What does not change with the scheme. */
export const shapeNames = ${JSON.stringify(shapes)} as const;

/** The name of a colour. */
export type ColorName = (typeof colorNames)[number];

/** The name of a token that does not change with the scheme. */
export type ShapeName = (typeof shapeNames)[number];

/** The name of a token. */
export type TokenName = ColorName | ShapeName;

/** The names of all tokens, in the order of the documentation. */
export const tokenNames: readonly TokenName[] = [...colorNames, ...shapeNames];

/** What a token takes, and what it is for in the languages of the documentation. */
export interface Token {
  type: 'color' | 'length' | 'fontFamily' | 'number';
  purpose: { en: string; vi: string };
}

/** Every token by its name. */
export const tokens: Readonly<Record<TokenName, Token>> = ${JSON.stringify(Object.fromEntries(entries))};
`;
}
