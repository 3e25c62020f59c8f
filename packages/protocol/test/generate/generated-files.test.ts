import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { generatedFiles } from '../../generate/generated-files.ts';

const directory = new URL('../../schemas/', import.meta.url);
const files = generatedFiles();

describe('schemas/', () => {
  it('holds what is generated and nothing else', () => {
    assert.deepEqual(readdirSync(directory).sort(), Object.keys(files).sort());
  });

  for (const [name, content] of Object.entries(files)) {
    it(`holds ${name} as the zod schemas say now (else: npm run generate)`, () => {
      const committed: unknown = JSON.parse(readFileSync(new URL(name, directory), 'utf8'));
      assert.deepEqual(committed, JSON.parse(content));
    });
  }
});
