import type { Plant } from '../world/world.ts';

/** Asks for no lock that another tab could hold: each tab gets all of its own. */
export const sendsWithoutLock: Plant = (parts) => ({
  ...parts,
  locks: {
    request: async (name: string, _options: object, run: (lock: object) => unknown) =>
      run({ name }),
  } as unknown as LockManager,
});
