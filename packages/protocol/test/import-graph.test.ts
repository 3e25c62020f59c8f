import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { describe, it } from 'node:test';

const loaded: string[] = [];

// Type-only imports are gone before a module is resolved, so this sees just what runs.
registerHooks({
  resolve(specifier, context, nextResolve) {
    loaded.push(specifier);
    return nextResolve(specifier, context);
  },
});

/** Gives the specifiers that an entry imports at run time, directly or through others. */
async function importsOf(entry: string): Promise<string[]> {
  loaded.length = 0;
  await import(entry);
  return [...loaded];
}

// In this order, for a module is resolved again but its imports are not.
const imports = {
  main: await importsOf('../src/index.ts'),
  schema: await importsOf('../src/schema/index.ts'),
};

describe('the imports at run time', () => {
  it('of the main entry are its own files alone', () => {
    assert.ok(imports.main.includes('../json/own-value.ts'));
    assert.deepEqual(
      imports.main.filter((specifier) => !specifier.startsWith('.')),
      [],
    );
  });

  it('of the schema entry include zod', () => {
    assert.ok(imports.schema.includes('zod'));
  });
});
