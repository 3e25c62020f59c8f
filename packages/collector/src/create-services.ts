import type { Config } from './config/config.ts';
import { createFaultLog } from './fault-log.ts';
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
  shortage?: Services['shortage'];
  onFault?: Services['onFault'];
}

/** Creates the services over a store. */
export function createServices(parts: ServiceParts): Services {
  const { config, store, surveys, clock = () => new Date(), shortage = () => undefined } = parts;
  const onFault = parts.onFault ?? createFaultLog({ write: (line) => process.stderr.write(line) });
  const common = { ...config, store, surveys, clock, shortage, onFault };
  return {
    config,
    surveys,
    store,
    clock,
    shortage,
    onFault,
    recorder: createRecorder(common),
    views: createViewCounter(common),
    results: createResultsService(common),
  };
}
