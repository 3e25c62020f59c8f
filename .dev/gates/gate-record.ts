/** What one gate has shown: the names of states and of planted defects, and whether all was well. */
export interface GateOutcome {
  /** States in which the gate found nothing, as it should. */
  clean: string[];
  /** States in which it found something. */
  faulty: string[];
  /** Planted defects that it found, as it should. */
  found: string[];
  /** Planted defects that it did not find. */
  missed: string[];
}

/** What one run of the gates has shown. */
export interface GateRecord {
  day: string;
  /** Of the widget. */
  version: string;
  browser: string;
  /** By the gate's id. */
  gates: Readonly<Record<string, GateOutcome>>;
}
