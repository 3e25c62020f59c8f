import { expect } from 'chai';
import { firstRevision } from '../../protocol/fixtures/responses.ts';
import { createResponseId } from '../src/create-response-id.ts';
import { deleteDatabase, rawRecords } from './support/raw-records.ts';

describe('a client in a worker', () => {
  it('saves a response durably and delivers it', async () => {
    const database = `hailong-test-${createResponseId()}`;
    // in the address: WebKit drops what is posted to a module that is still loading
    const url = new URL(`support/outbox-worker.ts?database=${database}`, import.meta.url);
    const worker = new Worker(url, { type: 'module' });
    const { data } = await new Promise<MessageEvent>((resolve, reject) => {
      worker.onmessage = resolve;
      worker.onerror = reject;
    });
    worker.terminate();
    const keys = [`${firstRevision.id}.${firstRevision.revision}`];
    expect(data).to.deep.equal({ durable: true, kind: 'recorded', keys });
    expect(await rawRecords(database)).to.deep.equal([]);
    await deleteDatabase(database);
  });
});
