import type { World } from '../world/world.ts';
import type { Check } from './referee.ts';

/** Most requests of a tab under way to one collector. */
const MAX_UNDER_WAY = 4;

/** I6: a tab has few requests under way to a collector, so that the host page's own come through. */
export function watchLoad({ network }: World, check: Check): void {
  network.sending.hear(({ tab, collector }) => {
    const { length } = [...network.underWay].filter(
      (other) => other.tab === tab && other.collector === collector,
    );
    check('I6', length < MAX_UNDER_WAY, () => `${tab.name} has ${length + 1} requests under way`);
  });
}
