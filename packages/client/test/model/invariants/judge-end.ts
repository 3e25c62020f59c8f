import { idempotencyKey, type Response } from '@hailong/protocol';
import type { UndeliveredResponse } from '../../../src/client.ts';
import type { Told } from '../world/ledger.ts';
import type { World } from '../world/world.ts';
import type { Check } from './referee.ts';

function isOpen({ tabs }: World, { tab }: Told): boolean {
  return tab.state === 'awake' && tabs.some((each) => each === tab);
}

/**
 * Tells whether an answer has to be somewhere: it was promised, or its page is still there. What the
 * citizen deleted with the site's data is owed only while a page still waits for its end.
 */
function isOwed(world: World, entry: Told, name: string): boolean {
  const isWiped = world.fates.wiped.has(name);
  return isOpen(world, entry) ? !isWiped || !entry.recorded : !isWiped && !!entry.saved?.durable;
}

/**
 * Checks, when all is well again, that what was told saved is recorded or visibly refused at each
 * collector, unless the citizen deleted it, and that the latest revision recorded is what counts.
 */
export function judgeEnd(world: World, visible: UndeliveredResponse[], check: Check): void {
  const seen = new Set(visible.map((each) => `${idempotencyKey(each)} ${each.collector}`));
  for (const entry of world.ledger.entries) {
    const { key, content, tab, collectors } = entry;
    for (const url of collectors) {
      const name = `${key} ${url}`;
      const collector = world.collectors.find((each) => each.url === url)!;
      const isHeld = collector.holds(key, content);
      // what was in memory only may be forgotten after its page was told of its end
      const wasSeen = world.fates.forgotten.has(name) || (!entry.saved?.durable && entry.recorded);
      const isThere = isHeld || seen.has(name) || !!wasSeen;
      if (isOwed(world, entry, name)) {
        check('I2', isThere, () => `${key} of ${tab.name} is lost for ${url}`);
      }
      if (!isHeld) continue;
      const { id, revision }: Response = JSON.parse(content);
      const counted: Response = JSON.parse(collector.counted().get(id)!);
      check('I3', counted.revision >= revision, () => `${url} counts less than ${key}`);
    }
    if (isOpen(world, entry))
      check('I2', !!entry.recorded, () => `${tab.name} is not told of ${key}`);
  }
}
