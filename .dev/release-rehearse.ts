import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { describeTotals } from './describe-totals.ts';
import { logTotals } from './log-totals.ts';
import type { packAll } from './pack/pack-all.ts';
import { cloneHere } from './release/clone-here.ts';
import { findVersionFaults } from './release/find-version-faults.ts';
import { readTarball } from './release/read-tarball.ts';
import { noTests } from './totals.ts';

const totals = { ...noTests };

function check(name: string, faults: string[]): void {
  totals[faults.length === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${faults.length === 0 ? 'pass' : 'FAIL'}  ${name}`);
  for (const fault of faults) console.log(`      ${fault}`);
}

function versionOf(folder: string): string {
  return JSON.parse(readFileSync(`${folder}/packages/widget/package.json`, 'utf8')).version;
}

function showChangelogs(clone: string): string[] {
  return globSync('packages/*/CHANGELOG.md', { cwd: clone })
    .sort()
    .map((path) => {
      const [title = '', , , ...lines] = readFileSync(`${clone}/${path}`, 'utf8').split('\n');
      const entries = lines
        .filter((line) => line.startsWith('- '))
        .map((line) => line.slice(0, 96));
      console.log(`\n${title}, ${entries.length} entries`);
      for (const entry of entries.slice(0, 3)) console.log(`  ${entry}…`);
      return path;
    });
}

/** Packs with the clone's own program, so that nothing of this folder gets into a tarball. */
async function packIn(clone: string): Promise<Record<string, string>> {
  const module = (await import(`${clone}/.dev/pack/pack-all.ts`)) as { packAll: typeof packAll };
  return module.packAll(`${clone}/tarballs`);
}

const clone = cloneHere();
const before = versionOf(clone);
execFileSync('npm', ['run', '--silent', 'release:version'], {
  cwd: clone,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const version = versionOf(clone);
console.log(`From ${before} to ${version}.`);
const changelogs = showChangelogs(clone);
console.log('');
check('the version rises', version === before ? [`it is still ${before}`] : []);
check('packages, documents and examples all name the new version', findVersionFaults(clone));
check('no changeset is left over', globSync('.changeset/*.md', { cwd: clone }));

const tarballs = await packIn(clone);
const packages = Object.keys(tarballs);
check(
  'every published package has a changelog',
  changelogs.length >= packages.length ? [] : [`${changelogs.length} of ${packages.length}`],
);
check(
  'every tarball is of the new version',
  packages.filter(
    (name) => JSON.parse(readTarball(tarballs[name] ?? '', 'package.json')).version !== version,
  ),
);
const widget = tarballs['@hailong/widget'] ?? '';
check(
  'the scripts for a tag report the new version',
  ['hailong.js', 'hailong-client.js'].filter(
    (name) => !readTarball(widget, `dist/cdn/${name}`).includes(version),
  ),
);
console.log('');
for (const tarball of Object.values(tarballs)) {
  console.log(`${basename(tarball)}  ${statSync(tarball).size} bytes`);
}
rmSync(clone, { recursive: true });
logTotals(totals);
console.log(`\n${describeTotals(totals)}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
