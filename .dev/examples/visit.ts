import type { Page } from 'puppeteer-core';
import type { Response } from '@hailong/protocol';

/** A running example, opened in a browser with a fresh profile. */
export interface Visit {
  page: Page;
  /** Base URLs. */
  site: string;
  collector: string;
  /** Asks the example's own collector, by its command line, for all that it has recorded, oldest first. */
  records(): Promise<Response[]>;
  /** Keeps a picture of the page in `.data/examples/`, under the example's name and this one. */
  picture(name: string): Promise<void>;
}

/** An example and what a citizen does in it; throws where the page, the host or the record is not as it must be. */
export interface Host {
  /** Its folder in `examples/`. */
  name: string;
  smoke(visit: Visit): Promise<void>;
}
