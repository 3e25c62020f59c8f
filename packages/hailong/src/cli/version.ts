import { readFileSync } from 'node:fs';

const manifest: unknown = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** The version of this package, which is also that of the widget it writes about. */
export const version: string = (manifest as { version: string }).version;
