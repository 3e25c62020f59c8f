import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliBytes, ceilings } from '../size-ceilings.ts';
import { choosingRows } from './choosing.ts';
import { drainingRows } from './draining.ts';
import { firstQuestionRows } from './first-question.ts';
import { ingestRow } from './ingest.ts';
import { layoutShiftRows } from './layout-shift.ts';
import { millionRows } from './million.ts';
import { savingRows } from './saving.ts';
import { restartRow } from './restart.ts';
import { formatRows, isHeld, type Row } from './row.ts';

const root = new URL('../..', import.meta.url).pathname;

function sizeRows(): Row[] {
  const vanilla = brotliBytes('.dev/bench/pages/vanilla.js');
  // A page written by hand has no voice to compare with.
  const compared = ceilings.filter(({ sourceType }) => sourceType === 'script');
  return compared.map(({ file, maxBytes }) => {
    const kilobytes = brotliBytes(file) / 1000;
    return {
      name: `${file.split('/').pop()}, brotli`,
      ours: `${kilobytes.toFixed(2)} kB`,
      reference: `${(vanilla / 1000).toFixed(2)} kB (hand-written)`,
      figure: kilobytes,
      bound: { atMost: maxBytes / 1000 },
      unit: ' kB',
    };
  });
}

const sections: Record<string, (folder: string) => Promise<Row[]>> = {
  size: async () => sizeRows(),
  'first-question': () => firstQuestionRows(),
  choosing: () => choosingRows(),
  'layout-shift': layoutShiftRows,
  saving: () => savingRows(),
  draining: drainingRows,
  ingest: async (folder) => [await ingestRow(folder)],
  million: millionRows,
  restart: async (folder) => [await restartRow(folder)],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in sections));
if (unknown.length > 0) {
  const known = Object.keys(sections).join(', ');
  throw new Error(`npm run bench: received "${unknown.join(' ')}", expected any of: ${known}`);
}
for (const mode of ['cdn', 'client']) {
  const { status } = spawnSync('npx', ['vite', 'build', '--mode', mode, '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`npm run bench: the ${mode} file could not be built`);
}
const folder = mkdtempSync(join(tmpdir(), 'hailong-bench-'));
const rows: Row[] = [];
for (const [name, measure] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`… ${name}`);
  rows.push(...(await measure(folder)));
}
rmSync(folder, { recursive: true });
console.log(`\n${formatRows(rows)}\n`);
process.exitCode = rows.every(isHeld) ? 0 : 1;
