import type { World } from '../world/world.ts';

/** Makes all weather fine and the disk sound. */
export function calmDown({ collectors, network, disk }: World): void {
  for (const { url } of collectors) network.setWeather(url, 'fine');
  disk.setFault(undefined);
}
