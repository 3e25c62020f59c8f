import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstRevision } from '../../../../protocol/fixtures/responses.ts';
import { passTime } from './pass-time.ts';
import { openTab } from './tab.ts';
import { weathers, type WeatherName } from './weather.ts';
import { createWorld } from './world.ts';

/** A world with one tab, in which an answer has been submitted and nothing has happened since. */
function setUp() {
  const world = createWorld({ hasLocks: true, collectors: 1, maxAgeDays: 30 });
  const tab = openTab(world, 0);
  const told: unknown[] = [];
  const { saved, recorded } = tab.client.submit(firstRevision);
  void saved.then((each) => told.push(each.durable));
  void recorded.then((each) => told.push(each.kind));
  return { ...world, world, tab, told, held: () => world.collectors[0]!.counted().size };
}

test('delivers through a real client', async () => {
  const { agenda, disk, told, held } = setUp();
  await passTime(agenda, 0);
  assert.deepEqual([told, held(), disk.records.size], [[true, 'recorded'], 1, 0]);
});

for (const done of [0, 1]) {
  test(`leaves ${done} of the writes that a killed tab had begun, and runs none of its code`, async () => {
    const { agenda, disk, told, tab, held } = setUp();
    tab.kill(done);
    await passTime(agenda, 60_000);
    assert.deepEqual([told, held(), disk.records.size], [[], 0, done]);
  });
}

test('writes for a frozen tab, and tells it when it wakes', async () => {
  const { agenda, disk, told, tab } = setUp();
  tab.state = 'frozen';
  await passTime(agenda, 1_000);
  assert.deepEqual([told, disk.records.size], [[], 1]);
  tab.state = 'awake';
  await passTime(agenda, 0);
  assert.deepEqual(told, [true, 'recorded']);
});

for (const [fault, durable] of [
  ['quota', false],
  ['invalid-state', false],
  ['hung', false],
  ['late', false],
  ['slow', true],
] as const) {
  test(`is told ${durable} with a disk that is ${fault}`, async () => {
    const { agenda, disk, told, tab } = setUp();
    await passTime(agenda, 0);
    disk.setFault(fault);
    const { saved } = tab.client.submit({ ...firstRevision, id: 'other' });
    void saved.then((each) => told.push(each.durable));
    await passTime(agenda, 10_000);
    assert.equal(told[2], durable);
  });
}

test('loses, repeats and holds up requests as the weather says', async () => {
  const held: Partial<Record<WeatherName, number>> = {};
  for (const name of ['request lost', 'no answer', 'crash before the commit'] as const) {
    const { agenda, network, collectors, held: count } = setUp();
    network.setWeather(collectors[0]!.url, name);
    await passTime(agenda, 100);
    held[name] = count();
  }
  assert.deepEqual(held, { 'request lost': 0, 'no answer': 1, 'crash before the commit': 0 });
});

for (const name of Object.keys(weathers) as WeatherName[]) {
  test(`delivers in the end after "${name}", unless it refuses`, async (context) => {
    context.mock.method(console, 'error', () => undefined);
    const { agenda, network, clock, collectors, told, tab } = setUp();
    network.setWeather(collectors[0]!.url, name, 2);
    await passTime(agenda, 120_000);
    for (let days = 0; days < 4; days += 2) {
      clock.jump(2 * 24 * 60 * 60 * 1000);
      tab.client.drain();
      await passTime(agenda, 60_000);
    }
    assert.equal(told[0], true);
    assert.ok(['recorded', 'refused'].includes(`${told[1]}`), `${told[1]}`);
  });
}
