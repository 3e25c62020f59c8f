import { parseArgs } from 'node:util';

/** How long a soak runs unless told, in minutes. */
const MINUTES = 5;

/** Seeds are below this number: short enough to be copied by hand. */
const SEEDS = 1_000_000;

/** What a soak was asked for on the command line. */
export interface SoakOptions {
  minutes: number;
  seed: number;
  /** The folder in which the database is kept; else it is removed when all is well. */
  keep: string | undefined;
}

function readNumber(name: string, text: string | undefined, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text);
  if (value > 0) return value;
  throw new TypeError(`--${name}: received "${text}", expected a number above 0`);
}

/** Reads `--minutes N`, `--seed S` and `--keep FOLDER`; throws a TypeError for anything else. */
export function readOptions(args: string[]): SoakOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { minutes: text, seed: text, keep: text } });
  return {
    minutes: readNumber('minutes', values.minutes, MINUTES),
    seed: readNumber('seed', values.seed, 1 + Math.floor(Math.random() * SEEDS)),
    keep: values.keep,
  };
}
