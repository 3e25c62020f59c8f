import {
  startCollector,
  type CollectorOptions,
  type StartedCollector,
} from '../collector/start-collector.ts';
import { onBadDisk, type OnBadDisk } from './on-bad-disk.ts';

/** A collector whose disk fails when it is told to, while it runs. */
export interface CollectorOnBadDisk extends StartedCollector, Pick<OnBadDisk, 'setFault'> {}

/** Starts the real collector with its database on a bad disk that works until a fault is set. */
export async function startCollectorOnBadDisk(
  options: CollectorOptions,
): Promise<CollectorOnBadDisk> {
  const { environment, setFault } = onBadDisk(options.database);
  const collector = await startCollector({
    ...options,
    environment: { ...options.environment, ...environment },
  });
  return { ...collector, setFault };
}
