import { globSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../..', import.meta.url).pathname;

/** Where examples name a version: their dependencies, and the addresses of files that a collector serves. */
const NAMED = ['examples/*/package.json', 'examples/*/{public,pages}/**/*.{html,js}'];

const { version } = JSON.parse(readFileSync(`${root}packages/widget/package.json`, 'utf8'));

for (const file of globSync(NAMED, { cwd: root, exclude: ['**/node_modules/**'] })) {
  const text = readFileSync(`${root}${file}`, 'utf8');
  const current = text
    .replaceAll(/("@hailong\/[\w-]+": ")[\d.]+"/g, `$1${version}"`)
    .replaceAll(/\/v[\d.]+\/hailong/g, `/v${version}/hailong`);
  if (current !== text) writeFileSync(`${root}${file}`, current);
}
