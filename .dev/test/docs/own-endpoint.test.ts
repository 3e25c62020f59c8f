import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readSnippets } from '../../docs/read-snippets.ts';

const folder = new URL('../../../examples/own-endpoint/', import.meta.url);

for (const language of ['en', 'vi']) {
  for (const file of ['token-client.ts', 'form-client.ts', 'relay.ts']) {
    test(`the guide in ${language} shows ${file} as it is tested`, () => {
      const path = `docs/guide/${language}/own-endpoint.md`;
      const shown = readSnippets('ts').filter(({ name }) => name.startsWith(path));
      const code = readFileSync(new URL(file, folder), 'utf8');
      assert.ok(shown.some((snippet) => snippet.code === code));
    });
  }
}
