import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTab } from '../../../soak/devices/tab.ts';
import { tabLocks } from '../../../soak/devices/tab-locks.ts';

/** Takes a lock in a new tab, which holds it until it is killed. */
function hold(device: string, name: string) {
  const tab = createTab();
  void tabLocks(device, tab).request(name, () => new Promise<void>(() => {}));
  return tab;
}

function isFree(device: string, name: string): Promise<boolean> {
  return tabLocks(device, createTab()).request(name, { ifAvailable: true }, (lock) => !!lock);
}

test('two tabs of one device share a lock, and those of two devices do not', async () => {
  const tab = hold('one', 'shared');
  assert.deepEqual([await isFree('one', 'shared'), await isFree('two', 'shared')], [false, true]);
  tab.kill();
});

test('a killed tab lets go of its lock', async () => {
  const tab = hold('one', 'dying');
  assert.equal(await isFree('one', 'dying'), false);
  tab.kill();
  assert.equal(await tabLocks('one', createTab()).request('dying', () => true), true);
});
