import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hosts } from '../../examples/hosts.ts';
import { readCommands } from '../../examples/read-commands.ts';

const root = new URL('../../..', import.meta.url).pathname;

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function read(path: string): Manifest {
  return JSON.parse(readFileSync(`${root}${path}`, 'utf8')) as Manifest;
}

const released = new Map(
  globSync('packages/*/package.json', { cwd: root })
    .map(read)
    .map(({ name, version }) => [name, version]),
);

test('every example that is installed from the tarballs is among the hosts', () => {
  const names = globSync('examples/*/package.json', { cwd: root })
    .map(read)
    .filter(({ name }) => name.startsWith('hailong-example-'))
    .map(({ name }) => name.replace('hailong-example-', ''));
  assert.deepEqual(hosts.map(({ name }) => name).sort(), names.sort());
});

for (const { name } of hosts) {
  const { dependencies, devDependencies } = read(`examples/${name}/package.json`);
  const all = Object.entries({ ...dependencies, ...devDependencies });

  test(`${name} names exact versions, and of our packages the present ones`, () => {
    assert.ok(all.length > 0);
    for (const [dependency, version] of all) {
      assert.match(version, /^\d+\.\d+\.\d+$/, dependency);
      const present = released.get(dependency) ?? version;
      const advice = `${dependency}: node .dev/examples/set-versions.ts`;
      assert.equal(version, present, advice);
    }
  });

  test(`${name} loads files of the present version`, () => {
    const pages = globSync(`examples/${name}/{public,pages}/**/*.{html,js}`, { cwd: root });
    const versions = pages.flatMap((page) => {
      const found = readFileSync(`${root}${page}`, 'utf8').matchAll(/\/v([\d.]+)\/hailong/g);
      return [...found].map(([, version]) => version);
    });
    for (const version of versions) assert.equal(version, released.get('@hailong/widget'));
  });

  test(`${name} says in at most three commands how to come to a rating`, () => {
    const { commands } = readCommands(`${root}examples/${name}/README.md`);
    assert.deepEqual(commands, ['npm install', 'npm start']);
  });

  test(`${name} has no lock file, as its packages change with each build`, () => {
    assert.ok(!existsSync(`${root}examples/${name}/package-lock.json`));
  });
}
