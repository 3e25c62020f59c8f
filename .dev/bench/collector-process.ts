/**
 * The collector as its own process, for the benchmarks: `collector-process.ts sqlite FILE` stores,
 * `collector-process.ts discard` answers receipts without storing anything. Sends its address to
 * the parent, stops on SIGTERM.
 */
import { createSecretKey, randomBytes } from 'node:crypto';
import { surveys } from '@hailong/surveys';
import {
  createApp,
  createServices,
  createSqliteStore,
  createSurveyCatalogue,
  loadConfig,
  type Outcome,
  type Store,
  type Submission,
} from '@hailong/collector';
import { receiptCode } from '../../packages/collector/src/storage/receipt-code.ts';

const secret = createSecretKey(randomBytes(32));

function acknowledge({ response: { id, revision }, digest, day }: Submission): Outcome {
  const code = receiptCode(secret, id);
  const receipt = { format: 'hailong-receipt@1', id, revision, digest, code, day } as const;
  return { kind: 'recorded', receipt, repeated: false };
}

/** Answers as the real store does and keeps nothing. */
function createDiscardStore(): Store {
  const refuse = () => {
    throw new Error('the discard store holds nothing to read');
  };
  return {
    record: async (batch) => batch.map(acknowledge),
    addViews: async () => {},
    readCounts: refuse,
    exportResponses: refuse,
    exportCounts: refuse,
    isHealthy: async () => true,
    close: async () => {},
  };
}

const [kind, file = ''] = process.argv.slice(2);
const store = kind === 'sqlite' ? createSqliteStore({ file }) : createDiscardStore();
const config = loadConfig({ environment: {} });
const app = createApp(createServices({ config, store, surveys: createSurveyCatalogue(surveys) }));
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));

process.once('SIGTERM', async () => {
  await app.close();
  await store.close();
  process.disconnect?.();
});
