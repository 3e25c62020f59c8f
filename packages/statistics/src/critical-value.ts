import { DEFAULT_LEVEL } from './default-level.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * Gives how many standard errors a two-sided normal interval of this confidence level reaches to
 * either side. Throws unless 0 < level < 1.
 */
export function criticalValue(level: number = DEFAULT_LEVEL): number {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`level must lie between 0 and 1, both excluded; received ${level}`);
  }
  return normalQuantile((1 + level) / 2);
}
