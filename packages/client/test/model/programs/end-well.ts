import type { Check } from '../invariants/referee.ts';
import { judgeEnd } from '../invariants/judge-end.ts';
import { passTime } from '../world/pass-time.ts';
import { openTab, type Tab } from '../world/tab.ts';
import type { World } from '../world/world.ts';
import type { Program } from './command.ts';
import { calmDown } from './calm-down.ts';

/** Place of the tab that is opened in the end. */
const LAST_PLACE = 9;

/** Longer than any pause that a collector can ask for, in milliseconds. */
const OVER_A_DAY_MS = 25 * 60 * 60 * 1000;

/** Longer than a tab waits for a lock that another holds, with its looks in between, in milliseconds. */
const OVER_A_MINUTE_MS = 70_000;

/** Days after which a client that calmly goes on has delivered everything. */
const MOST_DAYS = 8;

/** Lets a tab answer a question about its outbox. */
async function ask<T>(world: World, answer: Promise<T>): Promise<T> {
  await passTime(world.agenda, 0);
  return answer;
}

function wakeFrozen({ tabs, disturbing }: World, how: Program['frozen']): void {
  disturbing.tell('upheaval');
  for (const [place, tab] of tabs.entries()) {
    if (tab?.state !== 'frozen' || how === 'stay') continue;
    if (how === 'thaw') tab.state = 'awake';
    else tab.kill(place);
  }
}

/** Tells whether nothing waits any more, and each page has heard of the end of what it sent. */
async function isDone(world: World, awake: Tab[]): Promise<boolean> {
  const isHeard = world.ledger.entries.every(
    ({ tab, recorded }) => recorded || !awake.some((each) => each === tab),
  );
  if (!isHeard) return false;
  for (const { client } of awake) if ((await ask(world, client.pending())) > 0) return false;
  return true;
}

/** Makes everything well, opens a fresh tab, lets days pass, and checks what was promised. */
export async function endWell(
  world: World,
  frozen: Program['frozen'],
  check: Check,
): Promise<void> {
  const { agenda, clock, disturbing } = world;
  agenda.trail.push('# all is well');
  calmDown(world);
  wakeFrozen(world, frozen);
  openTab(world, LAST_PLACE);
  const awake = world.tabs.filter((tab) => tab?.state === 'awake') as Tab[];
  await passTime(agenda, OVER_A_MINUTE_MS);
  for (let days = 0; days < MOST_DAYS && !(await isDone(world, awake)); days += 1) {
    disturbing.tell('upheaval');
    clock.jump(OVER_A_DAY_MS);
    for (const { client } of awake) client.drain();
    await passTime(agenda, OVER_A_MINUTE_MS);
  }
  const visible = [];
  for (const { client } of awake) visible.push(...(await ask(world, client.refused())));
  judgeEnd(world, visible, check);
}
