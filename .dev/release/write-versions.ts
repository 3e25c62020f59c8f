import { readFileSync, writeFileSync } from 'node:fs';
import { versionedFiles } from './versioned-files.ts';

const root = new URL('../..', import.meta.url).pathname;
const { version } = JSON.parse(readFileSync(`${root}packages/widget/package.json`, 'utf8'));

for (const { path, rewrite } of versionedFiles(root)) {
  writeFileSync(`${root}${path}`, rewrite(version));
  console.log(`${path}: ${version}`);
}
