import type { Service } from './start-service.ts';

/** One thing that is done, and what is spoken because of it, in order. */
export interface Step {
  /** A key by its X name, such as `Tab`. */
  press?: string;
  /** Changes the world outside the browser. */
  act?: (service: Service) => Promise<unknown>;
  hears: readonly string[];
  /** Whether these may come in any order, as what is announced may wait for what is being read. */
  isInAnyOrder?: boolean;
}

/** A citizen's way through the widget by keyboard and ear. */
export interface Scenario {
  /** A fact in the present tense. */
  title: string;
  /** Path of the page; the plain one unless told. */
  path?: string;
  /** Whether the collector is away when the page opens. */
  isCollectorAway?: boolean;
  steps: readonly Step[];
  /** What should be heard and is not yet: a known defect. Once it is heard, the scenario fails. */
  missing?: string;
}
