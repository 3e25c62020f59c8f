import { filterSchema } from '@hailong/protocol/schema';

/** What the address of the results page may hold; anything else is ignored. */
const NAMES = ['survey', 'version', 'by', ...Object.keys(filterSchema.shape)];

/** Reads the address of the results page; a field that was left empty restricts nothing. */
export function readPageQuery(query: unknown): Record<string, string> {
  const fields = query as Record<string, unknown>;
  const pairs = NAMES.map((name) => [name, [fields[name]].flat().at(-1)] as const);
  const filled = pairs.filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].trim() !== '',
  );
  return Object.fromEntries(filled.map(([name, value]) => [name, value.trim().normalize('NFC')]));
}
