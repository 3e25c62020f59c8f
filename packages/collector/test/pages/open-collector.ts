import type { Response, Survey } from '@hailong/protocol';
import { surveys as catalogue } from '@hailong/surveys';
import type { FastifyInstance } from 'fastify';
import type { TestContext } from 'node:test';
import { createApp } from '../../src/app.ts';
import { configSchema, type Config } from '../../src/config/config.ts';
import { createServices } from '../../src/create-services.ts';
import type { Recorder } from '../../src/services.ts';
import { createSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import type { ExportedResponse, Store } from '../../src/storage/store.ts';
import { createSurveyCatalogue } from '../../src/surveys/survey-catalogue.ts';

/** A whole collector on a database in memory, with a clock that a test sets. */
export interface OpenCollector {
  app: FastifyInstance;
  store: Store;
  /** What the collector was told to report. */
  faults: unknown[];
}

/** What a test may set apart from the defaults. */
export interface CollectorOptions {
  config?: Partial<Config>;
  surveys?: readonly Survey[];
  recorder?: Partial<Recorder>;
  now?: () => Date;
}

/** Noon in Việt Nam. */
export const NOON = new Date('2026-11-24T05:00:00Z');

/** Opens a collector that is closed after the test. */
export function openCollector(test: TestContext, options: CollectorOptions = {}): OpenCollector {
  const faults: unknown[] = [];
  const store = createSqliteStore({ file: ':memory:' });
  const services = createServices({
    config: configSchema.parse(options.config ?? {}),
    store,
    surveys: createSurveyCatalogue(options.surveys ?? catalogue),
    clock: options.now ?? (() => NOON),
    onFault: (error) => void faults.push(error),
  });
  const recorder = { ...services.recorder, ...options.recorder };
  const app = createApp({ ...services, recorder });
  test.after(async () => {
    await app.close();
    await store.close();
  });
  return { app, store, faults };
}

/** Gives everything the collector has stored, free texts included. */
export async function storedResponses({ store }: OpenCollector): Promise<ExportedResponse[]> {
  const rows: ExportedResponse[] = [];
  for await (const row of store.exportResponses({ texts: true, flaggedTexts: true }))
    rows.push(row);
  return rows;
}

/** Makes the message a script would send. */
export function message(id: string, parts: Partial<Response> = {}): Response {
  return {
    format: 'hailong-response@1',
    id,
    revision: 1,
    survey: { id: 'vn-service', version: 1 },
    context: {},
    channel: 'web',
    eligibility: 'none',
    language: 'vi',
    answers: { overall: 4 },
    ...parts,
  };
}

/** Posts a message as a script would. */
export function postMessage({ app }: OpenCollector, payload: Response) {
  const headers = { 'idempotency-key': `${payload.id}.${payload.revision}` };
  return app.inject({ method: 'POST', url: '/v1/responses', headers, payload });
}
