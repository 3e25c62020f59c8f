import type { Plant } from '../world/world.ts';

/** Reads the outbox once and then writes all of it each time, over what other tabs have written. */
export const keepsOneArray: Plant = (parts, _tab, { disk }) => {
  const own = Object.fromEntries(disk.records);
  const write = (changes: Readonly<Record<string, unknown>>) => {
    Object.assign(own, changes);
    const gone = [...disk.records.keys()].map((key) => [key, undefined]);
    return parts.storage.write({ ...Object.fromEntries(gone), ...own });
  };
  return { ...parts, storage: { ...parts.storage, write } };
};
