import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '../bench/make-response.ts';
import type { Fault } from '../faults/proxy/fault.ts';
import { startBrowsing, type Browsing } from './browser/start-browsing.ts';
import { countWaiting, drainDevices } from './devices/drain-devices.ts';
import { startLoad, type CreateOutbox, type Load } from './devices/load.ts';
import { createFaultChoice } from './faults/choose-fault.ts';
import { startMortalCollector, type MortalCollector } from './faults/mortal-collector.ts';
import { startHostileNetwork, type HostileNetwork } from './faults/start-hostile-network.ts';
import { audit } from './ledger/audit.ts';
import { createLedger, type Ledger } from './ledger/ledger.ts';
import { checkDatabase } from './ledger/check-database.ts';
import { readHoldings } from './ledger/read-holdings.ts';
import type { SoakReport } from './soak-report.ts';

/** How long the outboxes may take to drain once all is healed, in milliseconds. */
const DRAIN_MS = 60_000;

/** How often the progress is told, in milliseconds. */
const PROGRESS_MS = 10_000;

/** How much is done, and for how long. */
export interface SoakPlan {
  seconds: number;
  seed: number;
  /** Where the database and the profile of the browser are put. */
  folder: string;
  devices: number;
  /** Answers a second of all devices together. */
  perSecond: number;
  /** Whether there are citizens with a real browser too. */
  hasBrowser: boolean;
  createOutbox?: CreateOutbox;
  /** Chooses what befalls each request until all is healed; by default seldom something. */
  chooseFault?: () => Fault | undefined;
  say?(line: string): void;
}

/** Everything that runs. */
interface Running {
  database: string;
  ledgers: { devices: Ledger; pages: Ledger };
  collector: MortalCollector;
  network: HostileNetwork;
  load: Load;
  browsing: Browsing | undefined;
}

async function start(plan: SoakPlan): Promise<Running> {
  const {
    seed,
    folder,
    hasBrowser,
    chooseFault = createFaultChoice(seededRandom(seed + 2)),
  } = plan;
  const database = join(folder, 'hailong.sqlite');
  const ledgers = { devices: createLedger(), pages: createLedger() };
  const collector = await startMortalCollector(database, seededRandom(seed + 1));
  const network = await startHostileNetwork(collector, chooseFault);
  const { url } = network;
  const pages = { collector: url, ledger: ledgers.pages, folder, random: seededRandom(seed + 3) };
  const browsing = hasBrowser ? await startBrowsing(pages) : undefined;
  const load = startLoad({ ...plan, collector: url, ledger: ledgers.devices, seed: seed + 4 });
  return { database, ledgers, collector, network, load, browsing };
}

function tellProgress({ ledgers, collector, network, load, browsing }: Running): string {
  const { devices, pages } = { devices: ledgers.devices.told(), pages: ledgers.pages.told() };
  return [
    `${devices.saved + pages.saved} saved`,
    `${devices.recorded + pages.recorded} recorded`,
    `${countWaiting(load.devices)} waiting`,
    `${collector.kills()} collector kills`,
    `${load.crashes() + (browsing?.crashes() ?? 0)} tab crashes`,
    `${network.requests()} requests`,
  ].join(', ');
}

/** Ends all faults, delivers what waits, and gives how much still waits then. */
async function healAndDrain({ collector, network, load, browsing }: Running) {
  await load.stop();
  network.heal();
  await Promise.all([collector.heal(), browsing?.heal()]);
  const [onDevices, onSite] = await Promise.all([
    drainDevices(load.devices, DRAIN_MS),
    browsing?.drain(DRAIN_MS),
  ]);
  return { waiting: onDevices + (onSite?.pending ?? 0), refused: onSite?.refused ?? [] };
}

async function stop({ collector, network, browsing }: Running): Promise<void> {
  await browsing?.stop();
  await network.stop();
  await collector.stop();
}

/**
 * Runs devices, and citizens with a browser, against a collector through a hostile network for a
 * while, heals everything, drains the outboxes, and compares what was told with the database.
 */
export async function runSoak(plan: SoakPlan): Promise<SoakReport> {
  const running = await start(plan);
  const { database, ledgers, collector, network, load, browsing } = running;
  const startedAt = Date.now();
  const progress = setInterval(() => {
    const at = Math.round((Date.now() - startedAt) / 1000);
    plan.say?.(`${String(at).padStart(4)} s: ${tellProgress(running)}`);
  }, PROGRESS_MS);
  await pause(plan.seconds * 1000);
  const { waiting, refused } = await healAndDrain(running);
  clearInterval(progress);
  await stop(running);
  const entries = new Map([...ledgers.devices.entries, ...ledgers.pages.entries]);
  return {
    told: { devices: ledgers.devices.told(), pages: ledgers.pages.told() },
    refusals: [...ledgers.devices.refusals, ...ledgers.pages.refusals, ...refused],
    audit: audit(entries, await readHoldings(database)),
    unsound: await checkDatabase(database),
    waiting,
    collectorKills: collector.kills(),
    killsAtCommit: collector.killsAtCommit(),
    browserKills: browsing?.kills() ?? 0,
    tabCrashes: { devices: load.crashes(), pages: browsing?.crashes() ?? 0 },
    visits: browsing?.visits() ?? 0,
    requests: network.requests(),
    faults: network.faults,
  };
}
