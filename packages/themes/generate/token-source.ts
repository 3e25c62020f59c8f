import { readFileSync } from 'node:fs';

/** A token as it stands in `tokens.json`. */
export interface SourceToken {
  $type?: string;
  $value: unknown;
  $description: string;
  $extensions: { 'vn.hailong': { vi: string; unit?: string } };
}

/** `tokens.json`, the single source of the widget's public look. */
export type TokenSource = Record<string, SourceToken> & {
  color: { light: Record<string, SourceToken>; dark: Record<string, SourceToken> };
};

/** The package's own folder. */
export const packageFolder = new URL('..', import.meta.url);

/** Reads a JSON file of the package. */
export function readDocument(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, packageFolder), 'utf8'));
}

/** Reads `tokens.json`. */
export function readTokenSource(): TokenSource {
  return readDocument('tokens.json') as TokenSource;
}

/** Gives the names of the tokens that do not change with the scheme. */
export function shapeNamesOf(source: TokenSource): string[] {
  return Object.keys(source).filter((key) => !key.startsWith('$') && key !== 'color');
}
