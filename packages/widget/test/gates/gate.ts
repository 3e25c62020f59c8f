import type { Settings } from '../../../../.dev/gates/settings.ts';
import type { ShownSurvey } from '../fixtures/shown-survey.ts';

/** Something broken on purpose, which a gate must find. */
export interface PlantedDefect {
  /** The state it is planted in. */
  state: string;
  plant(shown: ShownSurvey): unknown;
  /** What the gate must say of it. */
  finds: RegExp;
}

/** Looks for one kind of fault in whatever the widget shows. */
export interface Gate {
  /** Says what is wrong where; finds nothing in a screen without the fault. */
  find(shown: ShownSurvey, state: string): string[] | Promise<string[]>;
  /** The browsers that it looks with, by name. */
  settings: Readonly<Record<string, Settings>>;
  /** By what is broken. */
  defects: Readonly<Record<string, PlantedDefect>>;
}
