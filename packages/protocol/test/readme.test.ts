import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const directory = new URL('..', import.meta.url);
const readme = readFileSync(new URL('README.md', directory), 'utf8');
const example = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';

/** Runs TypeScript as a module of this package and gives the lines it prints. */
function run(code: string): string[] {
  const flags = ['--conditions=hailong-source', '--input-type=module-typescript', '--eval', code];
  return execFileSync(process.execPath, flags, { cwd: directory, encoding: 'utf8' }).split('\n');
}

describe('the example in the README', () => {
  it('prints what its comments say', () => {
    const promised = [...example.matchAll(/\); \/\/ (.*)/g)].map(([, comment]) => comment!);
    const printed = run(example).slice(0, promised.length);
    assert.deepEqual(
      printed.map((line) => line.replace(/^(sha-256:)[0-9a-f]{64}$/, '$1…')),
      promised,
    );
  });
});
