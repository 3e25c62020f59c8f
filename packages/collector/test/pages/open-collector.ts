import type { Response, Survey } from '@hailong/protocol';
import { surveys as catalogue } from '@hailong/surveys';
import { fastify, type FastifyInstance } from 'fastify';
import { configSchema, type Config } from '../../src/config/config.ts';
import { pages } from '../../src/pages/pages.ts';
import { createRecorder } from '../../src/recording/recorder.ts';
import { createResultsService } from '../../src/results/results-service.ts';
import type { Recorder, Services } from '../../src/services.ts';
import { createSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { createSurveyCatalogue } from '../../src/surveys/survey-catalogue.ts';

/** A collector with its pages, on a database in memory and with a clock that stands still. */
export interface OpenCollector {
  app: FastifyInstance;
  services: Services;
  store: Store;
  /** What the collector was told to log. */
  faults: unknown[];
}

/** What a test may set apart from the defaults. */
export interface CollectorOptions {
  config?: Partial<Config>;
  surveys?: readonly Survey[];
  recorder?: Partial<Recorder>;
  now?: () => Date;
}

export const NOON = new Date('2026-11-24T05:00:00Z');

function createServices(options: CollectorOptions, faults: unknown[]): Services {
  const config = configSchema.parse(options.config ?? {});
  const surveys = createSurveyCatalogue(options.surveys ?? catalogue);
  const store = createSqliteStore({ file: ':memory:' });
  const clock = options.now ?? (() => NOON);
  const onFault = (error: unknown) => void faults.push(error);
  const { timeZone, maxWaitDays, threshold } = config;
  const parts = { store, surveys, clock, timeZone, maxWaitDays, onFault };
  return {
    config,
    surveys,
    store,
    clock,
    onFault,
    recorder: { ...createRecorder(parts), ...options.recorder },
    views: { add: () => Promise.reject(new Error('the pages count no views')) },
    results: createResultsService({ store, surveys, threshold, clock }),
  };
}

/** Opens a collector; it is closed by `app.close()`. */
export async function openCollector(options: CollectorOptions = {}): Promise<OpenCollector> {
  const faults: unknown[] = [];
  const services = createServices(options, faults);
  const app = fastify();
  app.addHook('onClose', () => services.store.close());
  await app.register(pages, { services });
  return { app, services, store: services.store, faults };
}

/** Gives everything the collector has stored, free texts included. */
export async function storedResponses(store: Store) {
  const rows = [];
  for await (const row of store.exportResponses({ texts: true })) rows.push(row);
  return rows;
}

/** Makes the message a script would send. */
export function message(id: string, answers: Response['answers'], survey = 'vn-service'): Response {
  return {
    format: 'hailong-response@1',
    id,
    revision: 1,
    survey: { id: survey, version: 1 },
    context: {},
    channel: 'web',
    eligibility: 'none',
    language: 'vi',
    answers,
  };
}
