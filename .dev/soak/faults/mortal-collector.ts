import { setTimeout as pause } from 'node:timers/promises';
import {
  startCollector,
  type CollectorOptions,
  type StartedCollector,
} from '../../faults/collector/start-collector.ts';

/** How long a collector lives, in milliseconds: at least and at most. */
const LIFE_MS = [5_000, 35_000] as const;

/** How long it stays dead before it is started again, at most, in milliseconds. */
const DEAD_MS = 1_500;

/** Lives that end exactly at a commit; later ones do not: the database grows, and watching it costs. */
const LIVES_TO_A_COMMIT = 4;

/** Most revisions that such a life records before its last commit. */
const MOST_RECORDED = 1_000;

/** A collector that is killed at random and started again on the same database and port. */
export interface MortalCollector {
  port: number;
  kills(): number;
  /** How many of the kills were exactly before or after a commit. */
  killsAtCommit(): number;
  /** Kills no more; resolves when it runs, and rejects when it ended by itself or did not start. */
  heal(): Promise<void>;
  stop(): Promise<void>;
}

function dieAtCommit(random: () => number): Partial<CollectorOptions> {
  const dieAt = random() < 0.5 ? 'before-commit' : 'after-commit';
  return { dieAt, dieAfter: Math.floor(random() * MOST_RECORDED) };
}

/** Starts a collector and kills it with SIGKILL again and again until it is healed. */
export async function startMortalCollector(
  database: string,
  random: () => number,
): Promise<MortalCollector> {
  const healing = new AbortController();
  const { signal } = healing;
  const [least, most] = LIFE_MS;
  let [kills, killsAtCommit] = [0, 0];
  let running: StartedCollector = await startCollector({ database });
  let isDoomed = false;
  const { port } = running;
  // a soak that fails must not leave it behind
  process.once('exit', () => void running.kill());

  async function live(): Promise<void> {
    const life = pause(least + random() * (most - least), true, { signal });
    const isItsTime = await Promise.race([life, running.ended]);
    if (isItsTime === true) return running.kill();
    if (!isDoomed) throw new Error(`the collector ended by itself and said: ${running.said()}`);
    killsAtCommit += 1;
  }

  async function rise(): Promise<void> {
    // each second life, for a watched collector is slower
    isDoomed = kills % 2 === 1 && kills < 2 * LIVES_TO_A_COMMIT && !signal.aborted;
    running = await startCollector({ database, port, ...(isDoomed && dieAtCommit(random)) });
  }

  async function liveAndRise(): Promise<void> {
    await live();
    kills += 1;
    await pause(random() * DEAD_MS, undefined, { signal }).catch(() => {});
    await rise();
  }

  let failure: unknown;
  const living = (async () => {
    while (!signal.aborted) await liveAndRise();
  })().catch((error: unknown) => {
    if (!signal.aborted) failure = error;
  });

  return {
    port,
    kills: () => kills,
    killsAtCommit: () => killsAtCommit,
    async heal() {
      healing.abort();
      await living;
      if (failure) throw failure;
      if (!isDoomed) return;
      await running.kill();
      kills += 1;
      await rise();
    },
    stop: () => running.stop(),
  };
}
