import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'hailong-pack-'));

function check(name: string, command: string, args: string[]): boolean {
  const { status, stdout, stderr } = spawnSync('npx', [command, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  console.log(`${status === 0 ? 'pass' : 'FAIL'}  ${command} ${name}`);
  if (status !== 0) console.error(`${stdout}${stderr}`);
  return status === 0;
}

/** The files that a page loads by their address have no types to resolve. */
const WITHOUT_TYPES: Record<string, string[]> = {
  widget: ['hailong.js', 'hailong-voice.js', 'hailong-client.js'],
};

function checkPackage(name: string): boolean {
  const packed = execFileSync(
    'npm',
    ['pack', '--json', '--pack-destination', folder, '-w', `packages/${name}`],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const report = Object.values(JSON.parse(packed))[0] as { filename: string };
  const tarball = join(folder, report.filename.replace('@', '').replace('/', '-'));
  const excluded = (WITHOUT_TYPES[name] ?? []).flatMap((entry) => ['--exclude-entrypoints', entry]);
  const results = [
    check(name, 'publint', ['run', tarball, '--strict']),
    check(name, 'attw', [tarball, '--profile', 'esm-only', ...excluded]),
  ];
  return results.every(Boolean);
}

const results = readdirSync(`${root}packages`).map(checkPackage);
rmSync(folder, { recursive: true });
process.exitCode = results.every(Boolean) ? 0 : 1;
