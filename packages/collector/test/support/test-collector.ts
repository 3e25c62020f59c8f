import { createApp } from '../../src/app.ts';
import { configSchema, type Config } from '../../src/config/config.ts';
import { createServices } from '../../src/create-services.ts';
import { createSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { createSurveyCatalogue } from '../../src/surveys/survey-catalogue.ts';
import type { Response } from '@hailong/protocol';
import { fixtureSurvey, requestHeaders } from '../../../protocol/fixtures/index.ts';

/** A moment at which it is the same day in Vietnam and in Greenwich. */
export const NOON = new Date('2026-11-24T05:00:00Z');

interface Options {
  config?: Partial<Config>;
  store?: Store;
  now?: () => Date;
  shortage?: () => string | undefined;
}

/** Creates a collector with the fixture survey in memory, with requests injected and faults gathered. */
export function createTestCollector(options: Options = {}) {
  const { config = {}, store, now = () => NOON, shortage = () => undefined } = options;
  const faults: unknown[] = [];
  const services = createServices({
    config: { ...configSchema.parse({}), threshold: 1, ...config },
    store: store ?? createSqliteStore({ file: ':memory:' }),
    surveys: createSurveyCatalogue([fixtureSurvey]),
    clock: now,
    shortage,
    onFault: (error) => faults.push(error),
  });
  const app = createApp(services);
  const post = (response: Response, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/v1/responses',
      headers: { ...requestHeaders(response), ...headers },
      body: JSON.stringify(response),
    });
  return { app, services, store: services.store, faults, post };
}
