import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../cli/usage-error.ts';
import { PLAN_FILE } from '../init/plan-file.ts';
import type { Planned } from './planned.ts';

/**
 * Reads what was planned: from the file that is named, else from `hailong.json` where there is one.
 * Throws a UsageError when the file is not there or is no JSON object.
 */
export function readPlanned(folder: string, named: string | undefined): Planned | undefined {
  const file = resolve(folder, named ?? PLAN_FILE);
  if (named === undefined && !existsSync(file)) return undefined;
  try {
    const planned: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof planned === 'object' && planned !== null) return planned;
    throw new TypeError('received no object');
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError(`${file}: ${message}; expected what hailong init writes`);
  }
}
