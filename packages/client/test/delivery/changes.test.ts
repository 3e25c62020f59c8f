import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChanges } from '../../src/delivery/changes.ts';
import type { DeliveryChange } from '../../src/delivery-change.ts';
import { makeItem } from '../support/items.ts';

const item = makeItem();
const { id, revision } = item.response;

test('tells every listener whose step it is', async () => {
  const { tell, subscribe } = createChanges();
  const heard: DeliveryChange[] = [];
  subscribe((change) => heard.push(change));
  subscribe((change) => heard.push(change));
  tell(item, { state: 'sending', collector: 'a' });
  await Promise.resolve();
  const change = { id, revision, state: 'sending', collector: 'a' };
  assert.deepEqual(heard, [change, change]);
});

test('tells a listener nothing after it has unsubscribed', async () => {
  const { tell, subscribe } = createChanges();
  const heard: DeliveryChange[] = [];
  subscribe((change) => heard.push(change))();
  tell(item, { state: 'sending' });
  await Promise.resolve();
  assert.deepEqual(heard, []);
});
