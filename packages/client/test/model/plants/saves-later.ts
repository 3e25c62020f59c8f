import type { Plant } from '../world/world.ts';

/** Goes on as soon as a write has been begun, as a client does that awaits the request, not the transaction. */
export const savesLater: Plant = (parts) => ({
  ...parts,
  storage: {
    ...parts.storage,
    async write(changes) {
      parts.storage.write(changes).catch(() => undefined);
    },
  },
});
