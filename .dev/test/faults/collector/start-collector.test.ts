import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join } from 'node:path';
import { startCollector } from '../../../faults/collector/start-collector.ts';
import { temporaryFolder } from '../../../../packages/collector/test/support/temporary-folder.ts';
import { makeResponse, seededRandom } from '../../../bench/make-response.ts';
import { countAt } from '../../../faults/collector/count-at.ts';
import { postTo } from '../../../faults/collector/post-to.ts';

const random = seededRandom(20_261_124);

test('a collector that dies before the commit has kept nothing, and takes the same again', async (t) => {
  const database = join(temporaryFolder(t), 'hailong.sqlite');
  const response = makeResponse(random);
  const first = await startCollector({ database, dieAt: 'before-commit' });
  await assert.rejects(postTo(first.url, response));
  assert.equal(await first.ended, 'SIGKILL');
  const second = await startCollector({ database, port: first.port });
  t.after(() => second.kill());
  assert.equal(second.url, first.url);
  assert.equal(await countAt(second.url), 0);
  assert.equal((await postTo(second.url, response)).status, 201);
  assert.equal(await countAt(second.url), 1);
});

test('a collector that dies after the commit has counted once, and gives the receipt on the next try', async (t) => {
  const database = join(temporaryFolder(t), 'hailong.sqlite');
  const response = makeResponse(random);
  const first = await startCollector({ database, dieAt: 'after-commit' });
  await assert.rejects(postTo(first.url, response));
  assert.equal(await first.ended, 'SIGKILL');
  const second = await startCollector({ database, port: first.port });
  t.after(() => second.kill());
  assert.equal(await countAt(second.url), 1);
  const { status, receipt } = await postTo(second.url, response);
  assert.equal(status, 200);
  assert.deepEqual((await postTo(second.url, response)).receipt, receipt);
  assert.equal(await countAt(second.url), 1);
});

for (const dieAt of ['before-commit', 'after-commit'] as const) {
  test(`a collector may answer some responses before it dies ${dieAt}`, async (t) => {
    const database = join(temporaryFolder(t), 'hailong.sqlite');
    const [one, two, three] = [1, 2, 3].map(() => makeResponse(random));
    const first = await startCollector({ database, dieAt, dieAfter: 2 });
    assert.equal((await postTo(first.url, one!)).status, 201);
    assert.equal((await postTo(first.url, two!)).status, 201);
    await assert.rejects(postTo(first.url, three!));
    const second = await startCollector({ database, port: first.port });
    t.after(() => second.kill());
    assert.equal(await countAt(second.url), dieAt === 'before-commit' ? 2 : 3);
  });
}

test('a collector that cannot start says why', async (t) => {
  const database = join(temporaryFolder(t), 'hailong.sqlite');
  const environment = { HAILONG_TIME_ZONE: 'Nowhere' };
  await assert.rejects(startCollector({ database, environment }), /HAILONG_TIME_ZONE/);
});

test('a collector that is asked to stop ends by itself', async (t) => {
  const database = join(temporaryFolder(t), 'hailong.sqlite');
  const collector = await startCollector({ database });
  await collector.stop();
  assert.equal(await collector.ended, null);
});
