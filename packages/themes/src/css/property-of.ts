import { tokens, type TokenName } from '../tokens.ts';

/** Gives the custom property of a token: `--hailong-color-text`, `--hailong-radius`. */
export function propertyOf(name: TokenName): string {
  return `--hailong-${tokens[name].type === 'color' ? 'color-' : ''}${name}`;
}
