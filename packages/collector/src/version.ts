import { readFileSync } from 'node:fs';

const manifest: unknown = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

/** The version of this collector, which is also that of the widget it serves. */
export const collectorVersion: string = (manifest as { version: string }).version;
