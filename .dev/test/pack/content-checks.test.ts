import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { documentedPaths } from '../../pack/checks/documented-paths.ts';
import { contentChecks } from '../../pack/checks/content-checks.ts';
import { entriesOf } from '../../pack/entries-of.ts';
import type { PublicPackage } from '../../pack/public-packages.ts';

const project = mkdtempSync(join(tmpdir(), 'hailong-planted-'));
after(() => rmSync(project, { recursive: true }));

const manifest = {
  name: '@hailong/planted',
  version: '1.0.0',
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './a.css': './a.css',
  },
};
const planted: PublicPackage = { folder: 'planted', path: project, manifest };
const packed = { packages: [planted], tarballs: {}, project };

for (const [file, text] of Object.entries({
  'dist/index.js': '',
  'dist/gone.js': '',
  'src/index.ts': '',
  'src/index.test.ts': '',
  'dist/index.js.map': JSON.stringify({ sources: ['../src/index.ts', '../src/gone.ts'] }),
})) {
  const path = `${project}/node_modules/${manifest.name}/${file}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const [papers, stale, maps, targets] = contentChecks(planted);

test('a tarball without licence and README is found', async () =>
  assert.deepEqual(await papers!.findFaults(packed), ['LICENSE', 'README.md']));

test('a test in a tarball is found, and a file whose source is gone', async () =>
  assert.deepEqual(await stale!.findFaults(packed), [
    'src/index.test.ts',
    'dist/gone.js has no source: npm run clean',
  ]));

test('a source map that names what the tarball lacks is found', async () =>
  assert.deepEqual(await maps!.findFaults(packed), [
    'dist/index.js.map: ../src/gone.ts is not in the tarball',
  ]));

test('an entry without its file is found', async () =>
  assert.deepEqual(await targets!.findFaults(packed), ['./dist/index.d.ts', './a.css']));

test('import paths of the documents that no installed package has are found', async () => {
  const faults = await documentedPaths.findFaults(packed);
  assert.ok(faults.some((fault) => fault.endsWith(': @hailong/widget/define')));
});

test('an entry is typed where its map says so', () =>
  assert.deepEqual(
    entriesOf(manifest).map(({ specifier, isTyped }) => [specifier, isTyped]),
    [
      ['@hailong/planted', true],
      ['@hailong/planted/a.css', false],
    ],
  ));
