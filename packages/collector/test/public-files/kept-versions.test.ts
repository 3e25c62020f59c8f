import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepVersion, readVersions } from '../../src/public-files/kept-versions.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const files = [
  { name: 'hailong.js', source: Buffer.from('alert("xin chào")') },
  { name: 'themes/red.css', source: Buffer.from(':root{}') },
];

test('what is kept of a version is read again byte for byte', (t) => {
  const directory = join(temporaryFolder(t), 'a folder', 'versions');
  keepVersion(directory, { version: '1.4.2', files });
  keepVersion(directory, { version: '2.0.0-beta.1', files: files.slice(1) });
  assert.deepEqual(readVersions(directory), [
    { version: '1.4.2', files },
    { version: '2.0.0-beta.1', files: files.slice(1) },
  ]);
});

test('a file that was built anew under the same version is kept as it is now', (t) => {
  const directory = temporaryFolder(t);
  const changed = [{ name: 'hailong.js', source: Buffer.from('other') }];
  keepVersion(directory, { version: '1.4.2', files });
  keepVersion(directory, { version: '1.4.2', files: changed });
  assert.deepEqual(readVersions(directory)[0]?.files.slice(0, 1), changed);
});

test('nothing but the files of a version is read', (t) => {
  const directory = temporaryFolder(t);
  keepVersion(directory, { version: '1.4.2', files });
  mkdirSync(join(directory, 'vault'));
  writeFileSync(join(directory, 'vault', 'secret.js'), '');
  writeFileSync(join(directory, 'v1.4.2', 'hailong.js.part'), 'half');
  writeFileSync(join(directory, 'v1.4.2', 'ratings.sqlite'), '');
  symlinkSync('/etc/hostname', join(directory, 'v1.4.2', 'host.md'));
  assert.deepEqual(readVersions(directory), [{ version: '1.4.2', files }]);
});

test('a directory that is not there keeps nothing', (t) => {
  assert.deepEqual(readVersions(join(temporaryFolder(t), 'none')), []);
});
