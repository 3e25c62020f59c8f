import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { ConfigError, type ConfigMistake } from './config-error.ts';
import { configSchema, type Config } from './config.ts';
import { FILE_VARIABLE, members, PREFIX, readVariable, variableOf } from './variables.ts';

/** Where a configuration comes from. */
export interface ConfigSources {
  environment: Record<string, string | undefined>;
  readFile?: (path: string) => string;
}

type Members = Record<string, unknown>;

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

function readMembers(path: string, readFile: (path: string) => string): Members {
  try {
    const content: unknown = JSON.parse(readFile(path));
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) {
      return content as Members;
    }
  } catch (error) {
    const received = `"${path}" (${(error as Error).message})`;
    throw new ConfigError([{ name: FILE_VARIABLE, received, expected: 'a readable JSON file' }]);
  }
  const received = `"${path}"`;
  throw new ConfigError([{ name: FILE_VARIABLE, received, expected: 'a file with a JSON object' }]);
}

function fromEnvironment(environment: ConfigSources['environment']): Members {
  const found: Members = {};
  for (const member of members) {
    const text = environment[variableOf(member)];
    if (text !== undefined) found[member] = readVariable(member, text);
  }
  return found;
}

function findUnknownVariables(environment: ConfigSources['environment']): ConfigMistake[] {
  const known = [FILE_VARIABLE, ...members.map(variableOf)];
  return Object.keys(environment)
    .filter((name) => name.startsWith(PREFIX) && !known.includes(name))
    .map((name) => ({
      name,
      received: 'an unknown variable',
      expected: `one of ${known.join(', ')}`,
    }));
}

function written(member: string, value: unknown): string {
  return member === 'exportToken' ? 'a value that is not shown' : JSON.stringify(value);
}

function describe(issue: z.core.$ZodIssue, given: Members, variables: Members): ConfigMistake[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      name,
      received: 'an unknown member',
      expected: `one of ${members.join(', ')}`,
    }));
  }
  const member = String(issue.path[0]);
  const value = issue.path.reduce<unknown>((at, step) => (at as Members)[String(step)], given);
  const name = member in variables ? variableOf(member) : issue.path.join('.');
  return [{ name, received: written(member, value), expected: issue.message }];
}

/**
 * Reads the configuration: environment variables `HAILONG_…` over the JSON file that
 * `HAILONG_CONFIG` names, over the defaults. Throws one ConfigError that names every mistake.
 */
export function loadConfig({ environment, readFile = readText }: ConfigSources): Config {
  const path = environment[FILE_VARIABLE];
  const variables = fromEnvironment(environment);
  const given = { ...(path === undefined ? {} : readMembers(path, readFile)), ...variables };
  const parsed = configSchema.safeParse(given);
  const issues = parsed.success ? [] : parsed.error.issues;
  const mistakes = [
    ...findUnknownVariables(environment),
    ...issues.flatMap((issue) => describe(issue, given, variables)),
  ];
  if (parsed.success && mistakes.length === 0) return parsed.data;
  throw new ConfigError(mistakes);
}
