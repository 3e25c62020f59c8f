import { readFileSync, writeFileSync } from 'node:fs';
import { createManifest } from './create-manifest.ts';
import { fillTables } from './fill-tables.ts';

const readme = new URL('../../packages/widget/README.md', import.meta.url);

writeFileSync(readme, await fillTables(readFileSync(readme, 'utf8'), createManifest()));
