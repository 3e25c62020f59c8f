import { firstRevision } from '../../../protocol/fixtures/responses.ts';
import { createClient } from '../../src/client.ts';
import { createFakeCollector } from './fake-collector.ts';

/** A worker that submits one response with the database it is told, and tells what came of it. */
addEventListener('message', async ({ data: database }: MessageEvent<string>) => {
  const { fetch, recorded: seen } = createFakeCollector();
  const client = createClient({ collector: 'https://collector.example', database, fetch });
  const { saved, recorded } = client.submit(firstRevision);
  const { durable } = await saved;
  const { kind } = await recorded;
  client.close();
  postMessage({ durable, kind, keys: [...seen.keys()] });
});
