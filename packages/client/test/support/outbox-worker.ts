import { firstRevision } from '../../../protocol/fixtures/responses.ts';
import { createClient } from '../../src/client.ts';
import { createFakeCollector } from './fake-collector.ts';

/** A worker that submits a response with the database its address names, and tells what came of it. */
const database = new URL(location.href).searchParams.get('database') ?? '';
const { fetch, recorded: seen } = createFakeCollector();
const client = createClient({ collector: 'https://collector.example', database, fetch });
const { saved, recorded } = client.submit(firstRevision);
const { durable } = await saved;
const { kind } = await recorded;
client.close();
postMessage({ durable, kind, keys: [...seen.keys()] });
