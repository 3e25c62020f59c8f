import { isToken, type DtcgToken } from './dtcg-token.ts';

/** How many aliases may lead from one to the next; more than any sane document has. */
const DEPTH = 16;

/** Follows the aliases of a token, such as `"{brand.red}"`, within its document; throws a TypeError where one leads nowhere. */
export function resolveAlias(document: unknown, path: string, token: DtcgToken): DtcgToken {
  let found = token;
  for (let depth = 0; depth < DEPTH; depth++) {
    const [, alias] = /^\{([^{}]+)\}$/.exec(String(found.$value)) ?? [];
    if (typeof found.$value !== 'string' || alias === undefined) return found;
    let next: unknown = document;
    for (const key of alias.split('.')) {
      next = Object.entries(next ?? {}).find(([name]) => name === key)?.[1];
    }
    if (!isToken(next)) {
      throw new TypeError(`${path}: received the alias "{${alias}}", expected the path of a token`);
    }
    found = next;
  }
  throw new TypeError(`${path}: received an alias that leads back to itself, expected a value`);
}
