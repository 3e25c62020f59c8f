import { expect } from 'chai';
import { createResponseId } from '../../src/create-response-id.ts';
import { createIndexedStorage, MAX_RECORDS } from '../../src/outbox/indexed-storage.ts';
import type { OutboxStorage } from '../../src/outbox/storage.ts';
import { defaults } from '../../src/settings.ts';
import { deleteDatabase } from '../support/raw-records.ts';

/** Puts so many records. */
async function fill(storage: OutboxStorage, count: number): Promise<void> {
  const keys = Array.from({ length: count }, (_, at) => [`key-${at}`, { at }]);
  await storage.write(Object.fromEntries(keys));
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: Error) => error.message,
  );

describe('the outbox in IndexedDB', () => {
  let database: string;
  let storage: OutboxStorage;
  beforeEach(() => {
    database = `hailong-test-${createResponseId()}`;
    storage = createIndexedStorage({ ...defaults, database });
  });
  afterEach(async () => {
    storage.close?.();
    await deleteDatabase(database);
  });

  it('gives what was put, and undefined for what was not', async () => {
    await storage.write({ a: { n: 1 } });
    expect([await storage.get('a'), await storage.get('b')]).to.deep.equal([{ n: 1 }, undefined]);
  });

  it('puts and removes in one write', async () => {
    await storage.write({ a: 1, b: 2 });
    await storage.write({ a: undefined, c: 3 });
    expect(await storage.getAll()).to.deep.equal([2, 3]);
  });

  it('keeps what it has when the page is left and comes back', async () => {
    await storage.write({ a: 1 });
    storage.close?.();
    expect(await storage.get('a')).to.equal(1);
  });

  it('takes no new record beyond its room, and none of the others of that write', async () => {
    await fill(storage, MAX_RECORDS - 1);
    await storage.getAll();
    expect(await failure(storage.write({ a: 1, b: 2 }))).to.equal('the outbox is full');
    expect(await storage.getAll()).to.have.length(MAX_RECORDS - 1);
  });

  it('sees the records of other tabs when it counts what there is room for', async () => {
    const other = createIndexedStorage({ ...defaults, database });
    await fill(other, MAX_RECORDS);
    await storage.getAll();
    expect(await failure(storage.write({ a: 1 }))).to.equal('the outbox is full');
    other.close?.();
  });

  it('changes and removes records when it has no room', async () => {
    await fill(storage, MAX_RECORDS);
    await storage.write({ 'key-0': 'changed', 'key-1': undefined });
    expect(await storage.get('key-0')).to.equal('changed');
    expect(await storage.getAll()).to.have.length(MAX_RECORDS - 1);
  });
});
