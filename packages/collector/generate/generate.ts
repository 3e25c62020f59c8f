import { writeFileSync } from 'node:fs';
import { buildFrameScripts } from './build-frame-scripts.ts';

const file = new URL('../src/pages/assets/frame-scripts.ts', import.meta.url).pathname;

writeFileSync(file, await buildFrameScripts(file));
process.stdout.write('packages/collector/src/pages/assets/frame-scripts.ts\n');
