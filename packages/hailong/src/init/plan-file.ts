import type { OutputFile } from './output-file.ts';
import type { Plan } from './plan.ts';

/** The name of the file that says what was planned, which `hailong doctor` compares pages with. */
export const PLAN_FILE = 'hailong.json';

/** Writes down what a page should be found to say. */
export function planFile({
  version,
  collector,
  survey,
  agency,
  procedure,
  host,
}: Plan): OutputFile {
  const planned = {
    version,
    collector,
    survey,
    agency,
    ...(procedure ? { procedure } : {}),
    host,
  };
  return { name: PLAN_FILE, content: `${JSON.stringify(planned, undefined, 2)}\n` };
}
