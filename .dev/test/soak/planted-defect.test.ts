import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createMemoryOutbox, type OutboxHooks } from '../../soak/devices/memory-outbox.ts';
import type { CreateOutbox } from '../../soak/devices/load.ts';
import { judgeReport } from '../../soak/judge-report.ts';
import { runSoak } from '../../soak/run-soak.ts';

const folder = mkdtempSync(join(tmpdir(), 'hailong-planted-'));
after(() => rmSync(folder, { recursive: true }));

/** Makes an outbox that says "saved" and keeps a record only until the next tab is opened. */
function createForgetfulOutbox(hooks: OutboxHooks, forgotten: Set<string>) {
  let outbox = createMemoryOutbox(hooks);
  const openFor: typeof outbox.openFor = (tab) => {
    outbox = createMemoryOutbox(hooks);
    const storage = outbox.openFor(tab);
    const write: typeof storage.write = (changes) => {
      for (const key of Object.keys(changes)) forgotten.add(key.split(' ')[0] ?? key);
      return storage.write(changes);
    };
    return { ...storage, write };
  };
  return { size: () => outbox.size(), openFor };
}

test('a soak tells of the devices that forget what they have saved, and of no others', async () => {
  const forgotten = new Set<string>();
  let devices = 0;
  const createOutbox: CreateOutbox = (hooks) =>
    (devices += 1) % 2 ? createMemoryOutbox(hooks) : createForgetfulOutbox(hooks, forgotten);
  const load = { devices: 20, perSecond: 80, seconds: 1.5, hasBrowser: false };
  // nothing arrives before all is healed, so that there is something to forget
  const chooseFault = () => ({ kind: 'drop' }) as const;
  const report = await runSoak({ ...load, seed: 4, folder, createOutbox, chooseFault });
  const { lost } = report.audit;
  assert.ok(lost.length > 0, 'what was forgotten is lost');
  assert.deepEqual(
    lost.filter((key) => !forgotten.has(key)),
    [],
  );
  assert.match(judgeReport(report).join('\n'), /^lost: /);
});
