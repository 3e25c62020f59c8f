import type { Numbers } from '../storage/sqlite/check/read-numbers.ts';
import { counted } from './counted.ts';

/** Says how much a database holds. */
export function describeNumbers({ responses, surveys, schema }: Numbers): string {
  return `${counted(responses, 'response')}, ${counted(surveys, 'survey')}, schema version ${schema}`;
}
