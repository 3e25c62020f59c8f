import type { Integrity } from '../collector/find-integrity.ts';
import type { HostId } from './hosts/host-id.ts';

/** What the developer has decided. */
export interface Choices {
  /** Base URL of the collector, without a trailing slash. */
  collector: string;
  agency: string;
  /** Empty when the page has no one procedure. */
  procedure: string;
  /** How the procedure ended; undefined when the page says so itself. */
  outcome: string | undefined;
  survey: string;
  host: HostId;
  /** Name of a bundled theme, or a brand colour such as `#8b1a1a`. */
  theme: string;
}

/** The choices, and what was found out about the files that they need. */
export interface Plan extends Choices {
  /** The exact version of the widget. */
  version: string;
  /** By name of a file that the collector serves. */
  integrity: Readonly<Record<string, Integrity>>;
}
