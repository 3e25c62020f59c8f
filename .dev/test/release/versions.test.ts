import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { publicPackages } from '../../pack/public-packages.ts';
import { findVersionFaults } from '../../release/find-version-faults.ts';
import { versionedFiles } from '../../release/versioned-files.ts';

const root = new URL('../../..', import.meta.url).pathname;

function copyOfWidget(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'hailong-versions-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(`${folder}/packages/widget/src`, { recursive: true });
  for (const file of ['package.json', 'README.md', 'src/version.ts']) {
    cpSync(`${root}packages/widget/${file}`, `${folder}/packages/widget/${file}`);
  }
  return folder;
}

test('packages, documents and examples all name one version', () =>
  assert.deepEqual(findVersionFaults(root), []));

test('the guides in both languages and the widget itself name the version', () => {
  const paths = versionedFiles(root).map(({ path }) => path);
  for (const path of [
    'docs/guide/vi/embed.md',
    'docs/guide/en/embed.md',
    'packages/widget/src/version.ts',
    'examples/react/package.json',
  ]) {
    assert.ok(paths.includes(path), path);
  }
});

test('a file that names another version is found', (t) => {
  const folder = copyOfWidget(t);
  writeFileSync(`${folder}/README.md`, 'src="https://a.example/v9.9.9/hailong.js"');
  assert.deepEqual(findVersionFaults(folder), ['README.md names 9.9.9']);
});

test('a rewritten file names the new version everywhere', (t) => {
  const folder = copyOfWidget(t);
  for (const { path, rewrite } of versionedFiles(folder)) {
    writeFileSync(`${folder}/${path}`, rewrite('9.9.9'));
  }
  const faults = findVersionFaults(folder);
  assert.ok(faults.includes('packages/widget/src/version.ts names 9.9.9'));
  assert.ok(faults.includes('packages/widget/README.md names 9.9.9'));
});

test('changesets keeps the versions of all published packages together', () => {
  const { fixed } = JSON.parse(readFileSync(`${root}.changeset/config.json`, 'utf8'));
  const [group] = fixed as string[][];
  for (const { manifest } of publicPackages()) {
    const isIn = group!.some((each) =>
      each.endsWith('*') ? manifest.name.startsWith(each.slice(0, -1)) : manifest.name === each,
    );
    assert.ok(isIn, manifest.name);
  }
});
