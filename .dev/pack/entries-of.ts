import type { Manifest } from './public-packages.ts';

/** One key of an exports map, such as `@hailong/widget/define`, and the files that its conditions name. */
export interface Entry {
  specifier: string;
  targets: string[];
  /** Whether it has types: an entry to be imported, not a file to be read or served. */
  isTyped: boolean;
}

/** Lists the entries of a package; those with a pattern are left out, as they name no file. */
export function entriesOf({ name, exports = {} }: Manifest): Entry[] {
  return Object.entries(exports)
    .filter(([key]) => !key.includes('*'))
    .map(([key, target]) => ({
      specifier: name + key.slice(1),
      targets: typeof target === 'string' ? [target] : Object.values(target),
      isTyped: typeof target !== 'string' && 'types' in target,
    }));
}
