import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import prettier from 'prettier';
import { findChromium } from '../browser/find-chromium.ts';
import type { GateRecord } from './gate-record.ts';
import { renderReport } from './report/render-report.ts';

const root = new URL('../..', import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), 'hailong-gates-'));
const outcomes = join(scratch, 'outcomes.json');

const { version } = JSON.parse(readFileSync(`${root}packages/widget/package.json`, 'utf8'));
const { path } = await findChromium();
const config = ['--config', '.dev/gates/web-test-runner.config.mjs'];
const { status } = spawnSync('npx', ['wtr', ...config], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, GATE_RECORD: outcomes },
});
const record: GateRecord = {
  day: new Date().toISOString().slice(0, 10),
  version,
  browser: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim(),
  gates: JSON.parse(readFileSync(outcomes, 'utf8')),
};
rmSync(scratch, { recursive: true });
const json = await prettier.format(JSON.stringify(record), { parser: 'json', printWidth: 100 });
writeFileSync(`${root}.dev/gates/last-run.json`, json);
writeFileSync(`${root}docs/accessibility.md`, await renderReport(record));
process.exitCode = status ?? 1;
