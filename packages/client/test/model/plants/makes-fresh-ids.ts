import { canonicalJson } from '@hailong/protocol';
import type { Plant } from '../world/world.ts';

/** Gives what it sends a new id each time, so that a lost answer makes a second record. */
export const makesFreshIds: Plant = (parts, tab) => {
  let sent = 0;
  return {
    ...parts,
    fetch(url, init) {
      sent += 1;
      const response = JSON.parse(String(init?.body));
      const body = canonicalJson({ ...response, id: `${response.id} ${tab.name} ${sent}` });
      return parts.fetch(url, { ...init, body });
    },
  };
};
