import { surveys as catalogue } from '@hailong/surveys';
import { createApp } from './app.ts';
import type { Config } from './config/config.ts';
import { createServices } from './create-services.ts';
import { createFaultLog } from './fault-log.ts';
import { watchFreeSpace } from './storage/free-space.ts';
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
  const { database, surveysDirectory, host, port, minFreeMegabytes } = config;
  const more = surveysDirectory === undefined ? [] : loadSurveys(surveysDirectory);
  const surveys = createSurveyCatalogue([...catalogue, ...more]);
  const store = createSqliteStore({ file: database });
  const onFault = createFaultLog({ write: (line) => process.stderr.write(line) });
  const space = watchFreeSpace({ database, minFreeMegabytes, onFault });
  const close = async (): Promise<void> => {
    space.stop();
    await store.close();
  };
  try {
    const { shortage } = space;
    const app = createApp(createServices({ config, store, surveys, shortage, onFault }));
    const url = await app.listen({ host, port });
    const stop = async (): Promise<void> => {
      await app.close();
      await close();
    };
    return { url, stop };
  } catch (error) {
    await close();
    throw error;
  }
}
