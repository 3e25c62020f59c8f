import { createSeededRandom, LEAST_RANDOM } from '../world/seeded-random.ts';
import { passTime, type Pick } from '../world/pass-time.ts';
import type { World } from '../world/world.ts';
import { calmDown } from './calm-down.ts';
import type { Citizens } from './citizens.ts';
import type { Command } from './command.ts';
import { useTab } from './use-tab.ts';

const A_SECOND_MS = 1_000;
const DAY_MS = 24 * 60 * 60 * A_SECOND_MS;

/** Records that no client of this version has written: another program's, a broken and a newer one. */
const foreign = [
  'another program',
  { v: 1, response: { id: 'x', revision: 1 }, savedAt: 'yesterday' },
  { v: 99, response: { id: 'x', revision: 1 }, later: { shape: true } },
];

/** Gives the order of what happens at the same time: the oldest first for 0, else a shuffled one. */
function orderOf(seed: number): Pick {
  if (seed === 0) return () => 0;
  const random = createSeededRandom(`order ${seed}`);
  return (count) => Math.floor(((random() - LEAST_RANDOM) / (1 - LEAST_RANDOM)) * count);
}

async function letDaysPass(
  { agenda, clock, tabs, disturbing }: World,
  days: number,
): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    disturbing.tell('upheaval');
    clock.jump(DAY_MS);
    for (const tab of tabs) if (tab?.state === 'awake') tab.client.drain();
    await passTime(agenda, A_SECOND_MS);
  }
}

/** Does in a world what a command says; one for a tab that is not there does nothing. */
export async function obey(world: World, citizens: Citizens, command: Command): Promise<void> {
  const { agenda, disk, clock, network, collectors } = world;
  agenda.trail.push(`# ${JSON.stringify(command)}`);
  switch (command.do) {
    case 'wait':
      return passTime(agenda, command.ms, orderOf(command.order));
    case 'jump':
      world.disturbing.tell('upheaval');
      return clock.jump(command.days * DAY_MS);
    case 'let days pass':
      return letDaysPass(world, command.days);
    case 'weather':
      const { url } = collectors[command.collector % collectors.length]!;
      return network.setWeather(url, command.name, command.requests);
    case 'break the disk':
      world.disturbing.tell('upheaval');
      return disk.setFault(command.fault, command.operations);
    case 'wipe the disk':
      world.disturbing.tell('upheaval');
      return disk.wipe();
    case 'put a foreign record':
      return void foreign.forEach((record, at) => disk.records.set(`foreign ${at}`, record));
    case 'find a record of an older version':
      return citizens.leaveRecord(command.answer);
    case 'calm down':
      return calmDown(world);
    default:
      return useTab(world, citizens, command);
  }
}
