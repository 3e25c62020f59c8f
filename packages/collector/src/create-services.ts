import type { Config } from './config/config.ts';
import { createRecorder } from './recording/recorder.ts';
import { createViewCounter } from './recording/view-counter.ts';
import { createResultsService } from './results/results-service.ts';
import type { Clock, Services, SurveyCatalogue } from './services.ts';
import type { Store } from './storage/store.ts';

/** What services are made of. */
export interface ServiceParts {
  config: Config;
  store: Store;
  surveys: SurveyCatalogue;
  clock?: Clock;
  onFault?: Services['onFault'];
}

/** Writes a fault to the standard error output; its stack names no answer and no address. */
function reportFault(error: unknown): void {
  const text = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
}

/** Creates the services over a store. */
export function createServices(parts: ServiceParts): Services {
  const { config, store, surveys, clock = () => new Date(), onFault = reportFault } = parts;
  const common = { ...config, store, surveys, clock, onFault };
  return {
    config,
    surveys,
    store,
    clock,
    onFault,
    recorder: createRecorder(common),
    views: createViewCounter(common),
    results: createResultsService(common),
  };
}
