import { baseOf } from '../../collector/base-of.ts';

/** Gives the base URLs of the collectors that an attribute names, each once. */
export function collectorsOf(attribute: string | undefined): string[] {
  const bases = (attribute ?? '').split(/\s+/).filter(Boolean).map(baseOf);
  return [...new Set(bases.filter((base) => base !== undefined))];
}
