import { createClient, type Client } from '../../../src/client.ts';
import type { Settings } from '../../../src/settings.ts';
import { createSeededRandom } from './seeded-random.ts';
import { subtle } from './subtle.ts';
import { createPage } from './page-of.ts';
import { createTabStorage, diskChannel } from './tab-storage.ts';
import type { Life } from './agenda.ts';
import type { World } from './world.ts';

/** What a client of a tab works with, so that a planted mistake can replace some of it. */
export type Parts = Required<Pick<Settings, 'storage' | 'locks' | 'fetch' | 'clock' | 'random'>>;

/** A page with a client, until it is closed or dies. */
export interface Tab extends Life {
  client: Client;
  /** An event of the page, such as `online`. */
  fire(type: string): void;
  /** Closes the client, as a page does that takes its widget away. */
  close(): void;
  /** Ends everything at once; so many of the operations that the disk has yet to do are still done. */
  kill(doneOperations: number): void;
}

/** Opens a page with a client for the collectors of the world, at a place among the tabs. */
export function openTab(world: World, place: number): Tab {
  const { agenda, disk, locks, network, clock } = world;
  world.opened += 1;
  const name = `tab ${place}.${world.opened}`;
  const life: Life = { name, state: 'awake' };
  const page = createPage();
  const parts: Parts = {
    storage: createTabStorage(agenda, disk, life),
    locks: world.hasLocks ? locks.of(life) : null,
    fetch: network.fetchOf(life),
    clock: clock.of(life),
    random: createSeededRandom(name),
  };
  const collector = world.collectors.map(({ url }) => url);
  const options = {
    ...world.plant(parts, life, world),
    subtle,
    collector,
    maxAgeDays: world.maxAgeDays,
  };
  world.opening.tell(life);
  const client = page.within(() => createClient(options));

  function kill(doneOperations: number): void {
    life.state = 'dead';
    const channel = diskChannel(life);
    const begun = agenda.take((happening) => happening.channel === channel);
    begun.slice(0, doneOperations).forEach(({ run }) => run());
    agenda.take(({ owner }) => owner === life);
    for (const request of network.underWay) {
      if (request.tab === life) network.underWay.delete(request);
    }
    locks.free(life);
  }

  const close = () => page.within(() => client.close());
  return (world.tabs[place] = Object.assign(life, { client, fire: page.fire, close, kill }));
}
