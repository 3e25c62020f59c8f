import type { ForeignProcess } from './foreign-process.ts';

/** Where a collector of a run keeps its data, and what it is told. */
export interface Place {
  /** A folder of its own, which stays when it is killed. */
  folder: string;
  port: number;
  /** The folder with the surveys it takes. */
  surveys: string;
  /** The one origin whose pages may send to it. */
  origin: string;
}

/** A collector that the kit is run against. */
export interface Contestant {
  name: string;
  /** Says why it cannot be run here, after installing what it needs where that may be done. */
  whyNot(): string | undefined;
  /** Does what is needed once, such as compiling it. */
  prepare(folder: string): void;
  /** The command that writes its canonical JSON, to compare with ours; none where it is ours. */
  canonical?(folder: string): [command: string, args: string[]];
  /** Starts it on what is in its folder. */
  start(place: Place): Promise<ForeignProcess>;
}
