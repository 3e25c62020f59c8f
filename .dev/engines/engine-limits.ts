import type { TestRunnerPlugin } from '@web/test-runner-core';
import { type EngineName } from './engine-name.ts';

/** What an engine cannot be made to do by its driver, with the reason. */
const LIMITS: Readonly<Record<EngineName, Readonly<Record<string, string>>>> = {
  chromium: {},
  firefox: {},
  webkit: { colorScheme: 'the driver of WebKitGTK cannot change the colour scheme of the system' },
};

/** Answers a test that asks what the engine lacks, and says at the end what was skipped for it. */
export function engineLimits(engine: EngineName): TestRunnerPlugin {
  const skips = new Map<string, number>();
  return {
    name: 'engine-limits',
    executeCommand({ command, payload }) {
      if (command !== 'engine-lacks') return undefined;
      const reason = LIMITS[engine][String(payload)];
      if (reason) skips.set(reason, (skips.get(reason) ?? 0) + 1);
      return { lacks: reason !== undefined };
    },
    serverStop() {
      for (const [reason, times] of skips) console.log(`${times} skipped: ${reason}`);
    },
  };
}
