import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { version } from '../src/version.ts';

it('the version is the one of package.json', () => {
  const file = new URL('../package.json', import.meta.url);
  assert.equal(version, JSON.parse(readFileSync(file, 'utf8')).version);
});
