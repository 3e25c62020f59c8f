import type { Plant } from '../world/world.ts';

/** Does not read Retry-After. */
export const ignoresRetryAfter: Plant = (parts) => ({
  ...parts,
  async fetch(url, init) {
    const answer = await parts.fetch(url, init);
    return { ...answer, headers: new Headers({ 'content-type': 'application/json' }) };
  },
});
