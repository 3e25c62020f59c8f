import { outcomeSchema } from '@hailong/protocol/schema';
import { baseOf } from '../collector/base-of.ts';
import { UsageError } from '../cli/usage-error.ts';
import { hostIds, type HostId } from './hosts/host-id.ts';
import type { Choices } from './plan.ts';
import { isTheme, themeNames } from './theme/is-theme.ts';

type Values = Record<string, string | boolean | undefined>;

function expectOneOf(flag: string, value: string | undefined, known: readonly string[]): void {
  if (value === undefined || known.includes(value)) return;
  throw new UsageError(`--${flag}: received "${value}", expected one of: ${known.join(', ')}`);
}

function readCollector(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const base = baseOf(address);
  if (base) return base;
  throw new UsageError(`--collector: received "${address}", expected https://host/path`);
}

function checkTheme(theme: string | undefined): void {
  if (theme === undefined || isTheme(theme)) return;
  const known = themeNames.join(', ');
  throw new UsageError(
    `--theme: received "${theme}", expected one of: ${known}; or a colour such as #8b1a1a`,
  );
}

/** Reads what was chosen on the command line. Throws a UsageError for what cannot be meant. */
export function readFlags(values: Values): Partial<Choices> {
  const text = (name: string) => values[name] as string | undefined;
  expectOneOf('host', text('host'), hostIds);
  expectOneOf('outcome', text('outcome'), outcomeSchema.options);
  checkTheme(text('theme'));
  const chosen = {
    collector: readCollector(text('collector')),
    agency: text('agency')?.normalize().trim(),
    procedure: text('procedure')?.normalize().trim(),
    outcome: text('outcome'),
    survey: text('survey'),
    host: text('host') as HostId | undefined,
    theme: text('theme'),
  };
  const given = Object.entries(chosen).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<Choices>;
}
