import { setTimeout as pause } from 'node:timers/promises';
import { startCollector, type StartedCollector } from '../../faults/collector/start-collector.ts';

/** How long a collector lives, in milliseconds: at least and at most. */
const LIFE_MS = [5_000, 22_000] as const;

/** How long it stays dead before it is started again, at most, in milliseconds. */
const DEAD_MS = 1_500;

/** A collector that is killed at random and started again on the same database and port. */
export interface MortalCollector {
  port: number;
  kills(): number;
  /** Kills no more; resolves when it runs, and rejects when it could not be started again. */
  heal(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a collector and kills it with SIGKILL again and again until it is healed. */
export async function startMortalCollector(
  database: string,
  random: () => number,
): Promise<MortalCollector> {
  const healing = new AbortController();
  const { signal } = healing;
  let kills = 0;
  let running: StartedCollector = await startCollector({ database });
  const { port } = running;

  async function dieAndRise(): Promise<void> {
    const [least, most] = LIFE_MS;
    await pause(least + random() * (most - least), undefined, { signal });
    await running.kill();
    kills += 1;
    await pause(random() * DEAD_MS, undefined, { signal }).catch(() => {});
    running = await startCollector({ database, port });
  }

  let failure: unknown;
  const dying = (async () => {
    while (!signal.aborted) await dieAndRise();
  })().catch((error: unknown) => {
    if (!signal.aborted) failure = error;
  });

  return {
    port,
    kills: () => kills,
    async heal() {
      healing.abort();
      await dying;
      if (failure) throw failure;
    },
    stop: () => running.stop(),
  };
}
