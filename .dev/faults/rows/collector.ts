import assert from 'node:assert/strict';
import type { Bench } from '../bench/bench.ts';
import { createGate } from '../bench/gate.ts';
import { postTo } from '../collector/post-to.ts';
import type { CollectorOptions } from '../collector/start-collector.ts';
import { fault } from '../fault-row.ts';

/** A page submits to a collector that dies at its first commit; another one on its file goes on. */
async function survive(bench: Bench, dieAt: NonNullable<CollectorOptions['dieAt']>): Promise<void> {
  const dying = await bench.startCollector({ dieAt });
  const proxy = await bench.startProxy(dying);
  const tab = await bench.open({ collectors: [proxy.url] });
  const response = bench.makeResponse();
  await tab.submit(response);
  assert.equal(await dying.ended, 'SIGKILL');
  await tab.untilAttempted(response);
  // what is tried again waits for the other one, lest a busy machine make the pauses long
  const gate = createGate();
  proxy.use(() => ({ kind: 'hold', until: gate.opened }));
  const held = bench.revisions(response, dying).length;
  assert.equal(held, dieAt === 'before-commit' ? 0 : 1);
  const { port } = dying;
  const restarted = await bench.startCollector({ port });
  gate.open();
  const receipt = await tab.untilReceipt(response);
  const again = await postTo(restarted.url, response);
  assert.deepEqual([again.status, again.receipt], [200, receipt]);
  await bench.assertOneRecord(response, restarted);
}

fault(
  5,
  "response lost after the server's commit",
  'resend → same receipt, one record',
  async (bench) => {
    bench.onPost((at) => (at < 2 ? { kind: 'lose-answer' } : undefined));
    const tab = await bench.open();
    const response = bench.makeResponse();
    await tab.submit(response);
    const receipt = await tab.untilReceipt(response);
    assert.equal(bench.posts().length, 3);
    const again = await postTo(bench.collector.url, response);
    assert.deepEqual([again.status, again.receipt], [200, receipt]);
    await bench.assertOneRecord(response);
  },
);

fault(6, 'collector `kill -9` before commit', 'retry; one record', (bench) =>
  survive(bench, 'before-commit'),
);

fault(7, 'collector `kill -9` after fsync, before answering', 'retry → same receipt', (bench) =>
  survive(bench, 'after-commit'),
);
