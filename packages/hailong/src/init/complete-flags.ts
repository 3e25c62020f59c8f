import { UsageError } from '../cli/usage-error.ts';
import { hostIds } from './hosts/host-id.ts';
import type { Choices } from './plan.ts';
import { DEFAULT_THEME } from './theme/theme-file.ts';

/** What has to be said, with what is expected; all else has a default. */
const REQUIRED = {
  collector: 'the address of a collector, such as https://rating.example',
  agency: 'the code of the agency, such as H26.107',
  host: `one of: ${hostIds.join(', ')}`,
};

/** What is taken for what was not said. */
const DEFAULTS = { procedure: '', outcome: undefined, survey: 'vn-service', theme: DEFAULT_THEME };

/** Fills in the defaults. Throws a UsageError that names every choice that is missing. */
export function completeFlags(flags: Partial<Choices>): Choices {
  const missing = Object.entries(REQUIRED)
    .filter(([name]) => !flags[name as keyof Choices])
    .map(([name, expected]) => `--${name}: received nothing, expected ${expected}`);
  if (missing.length > 0) throw new UsageError(missing.join('\n'));
  return { ...DEFAULTS, ...flags } as Choices;
}
