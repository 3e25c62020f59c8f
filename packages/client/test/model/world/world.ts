import { createAgenda, type Agenda, type Life } from './agenda.ts';
import { createDeviceClock, type DeviceClock } from './device-clock.ts';
import { createHook, type Hook } from './hook.ts';
import { createDisk, type Disk } from './disk.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createLockService, type LockService } from './lock-service.ts';
import { createModelCollector, type ModelCollector } from './model-collector.ts';
import { createNetwork, type Network } from './network.ts';
import type { Parts, Tab } from './tab.ts';
import { watchFates, type Fates } from './watch-fates.ts';

/** Puts a planted mistake into the parts of a tab. */
export type Plant = (parts: Parts, tab: Life, world: World) => Parts;

/**
 * A hurry cuts short what nobody asked for; an upheaval, such as a clock that jumps or storage that
 * goes wrong, may make a client forget every pause.
 */
export type Disturbance = 'hurry' | 'upheaval';

/** How a world is made. */
export interface WorldOptions {
  hasLocks: boolean;
  collectors: 1 | 2;
  /** How long what cannot be delivered is kept. */
  maxAgeDays: number;
  plant?: Plant;
}

/** One device with its tabs, the network, and the collectors; nothing in it is real but the client. */
export interface World {
  readonly agenda: Agenda;
  readonly clock: DeviceClock;
  readonly disk: Disk;
  readonly fates: Fates;
  readonly locks: LockService;
  readonly hasLocks: boolean;
  readonly maxAgeDays: number;
  readonly network: Network;
  readonly collectors: readonly ModelCollector[];
  readonly ledger: Ledger;
  /** The tabs by their place; a dead one leaves it empty. */
  readonly tabs: (Tab | undefined)[];
  /** How many tabs have been opened. */
  opened: number;
  readonly plant: Plant;
  /** Told before something that lets a client attempt sooner than its pauses say. */
  readonly disturbing: Hook<[Disturbance]>;
  /** Told when a tab has been opened. */
  readonly opening: Hook<[Life]>;
}

const URLS = ['https://ministry.example/hai-long', 'https://observer.example'];

/** Makes a world in which no tab is open yet. */
export function createWorld(options: WorldOptions): World {
  const { hasLocks, maxAgeDays, plant } = options;
  const agenda = createAgenda();
  const collectors = URLS.slice(0, options.collectors).map(createModelCollector);
  const disk = createDisk();
  return {
    agenda,
    clock: createDeviceClock(agenda),
    disk,
    fates: watchFates(disk),
    locks: createLockService(agenda),
    hasLocks,
    maxAgeDays,
    network: createNetwork(agenda, collectors),
    collectors,
    ledger: createLedger(),
    tabs: [],
    opened: 0,
    plant: plant ?? ((parts) => parts),
    disturbing: createHook(),
    opening: createHook(),
  };
}
