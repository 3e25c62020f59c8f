import { parseArgs } from 'node:util';
import type { Level } from '../check.ts';
import { createRestart } from './create-restart.ts';
import type { ConformanceOptions } from '../run-conformance.ts';
import { UnusableTargetError } from '../unusable-target-error.ts';

/** What the command line asks for. */
export interface CommandOptions extends ConformanceOptions {
  collector: string | undefined;
  isJson: boolean;
  isHelp: boolean;
}

/** Longest label that a response may carry, in UTF-16 code units. */
const AGENCY_MAX = 64;

const LEVELS = ['must', 'should', 'may'];

function parse(argv: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    'allow-writes': flag,
    agency: text,
    survey: text,
    origin: text,
    'restart-command': text,
    level: text,
    json: flag,
    help: flag,
  };
  try {
    return parseArgs({ args: argv, options, allowPositionals: true });
  } catch (error) {
    throw new UnusableTargetError((error as Error).message);
  }
}

function expectOption(holds: boolean, name: string, received = '', expected = ''): void {
  if (holds) return;
  throw new UnusableTargetError(`--${name}: received "${received}", expected ${expected}`);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** Reads the command line; throws an UnusableTargetError for what it cannot mean. */
export function readOptions(argv: string[]): CommandOptions {
  const { values, positionals } = parse(argv);
  const { agency, survey, origin, level, json, help } = values;
  const [collector, ...more] = positionals;
  expectOption(more.length === 0, 'help', more.join(' '), 'one URL and options');
  expectOption(!level || LEVELS.includes(level), 'level', level, LEVELS.join(', '));
  expectOption(
    !origin || isOrigin(origin),
    'origin',
    origin,
    'an origin, as https://portal.example',
  );
  const isLabel = !agency || agency.length <= AGENCY_MAX;
  expectOption(isLabel, 'agency', agency, `at most ${AGENCY_MAX} characters`);
  const command = values['restart-command'];
  return {
    collector,
    isJson: json,
    isHelp: help,
    agency,
    survey,
    origin,
    allowWrites: values['allow-writes'],
    level: level as Level | undefined,
    restart: command && collector ? createRestart(command, collector) : undefined,
  };
}
