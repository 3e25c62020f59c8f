import { surveys as catalogue } from '@hailong/surveys';
import { createApp } from './app.ts';
import type { Config } from './config/config.ts';
import { createServices } from './create-services.ts';
import { createSqliteStore } from './storage/sqlite/sqlite-store.ts';
import { createSurveyCatalogue } from './surveys/survey-catalogue.ts';
import { loadSurveys } from './surveys/load-surveys.ts';

/** A running collector. */
export interface Collector {
  /** Where it listens, such as "http://127.0.0.1:8787". */
  url: string;
  /** Takes no more requests, answers those in flight and closes the database. */
  stop(): Promise<void>;
}

/**
 * Starts a collector. Rejects when the port is taken (`EADDRINUSE`), the database cannot be opened
 * or a survey file has a mistake; nothing is left open then.
 */
export async function startCollector(config: Config): Promise<Collector> {
  const { database, surveysDirectory, host, port } = config;
  const more = surveysDirectory === undefined ? [] : loadSurveys(surveysDirectory);
  const surveys = createSurveyCatalogue([...catalogue, ...more]);
  const store = createSqliteStore({ file: database });
  try {
    const app = createApp(createServices({ config, store, surveys }));
    const url = await app.listen({ host, port });
    const stop = async (): Promise<void> => {
      await app.close();
      await store.close();
    };
    return { url, stop };
  } catch (error) {
    await store.close();
    throw error;
  }
}
