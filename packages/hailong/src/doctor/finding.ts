import type { Text } from '../language/text.ts';
import type { Observation } from './observation.ts';

/** `error`: citizens cannot rate, or their answers do not arrive. `warning`: will hurt. `hint`: could be better. */
export type Severity = 'error' | 'warning' | 'hint';

/** Something wrong with a page. */
export interface Finding {
  /** Stable, for programs. */
  id: string;
  severity: Severity;
  /** What was seen, where. */
  seen: Text;
  why: Text;
  mend: Text;
}

/** Looks for one thing that can be wrong. */
export type Check = (observation: Observation) => Finding[];
