import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { help } from '../../../packages/collector/src/cli/help.ts';
import { styles } from '../../../packages/widget/src/styles/styles.ts';
import { compileSnippets } from '../../docs/compile-snippets.ts';
import { readSnippets } from '../../docs/read-snippets.ts';

const root = new URL('../../..', import.meta.url).pathname;
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const planted = {
  name: 'planted',
  language: 'ts',
  code: `import { createClient } from '@hailong/client';\ncreateClient({ colector: 'x' });\n`,
};
const typed = readSnippets('ts');
const [faults = [], ...found] = compileSnippets([planted, ...typed]);

test('a planted mistake in a TypeScript snippet is found', () => assert.equal(faults.length, 1));

typed.forEach(({ name }, at) => {
  test(`the TypeScript at ${name} compiles against the sources`, () =>
    assert.deepEqual(found[at], []));
});

for (const { name, code } of readSnippets('js')) {
  test(`the JavaScript at ${name} parses`, () => {
    const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true });
    assert.deepEqual(diagnostics, []);
  });
}

for (const { name, code } of readSnippets('css')) {
  test(`every custom property at ${name} is one that the widget reads`, () => {
    const named = [...code.matchAll(/--hailong-[\w-]+/g)].map(([property]) => property);
    assert.ok(named.length > 0);
    for (const property of named) assert.ok(styles.includes(`var(${property}`), property);
  });
}

for (const { name, code } of readSnippets('sh')) {
  test(`every npm script and collector command at ${name} exists`, () => {
    const own = [...code.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map((m) => m[1]!);
    for (const script of own) assert.ok(script in scripts, script);
    const commands = [...code.matchAll(/hailong-collector ([a-z][\w-]*)/g)].map((m) => m[1]!);
    for (const command of commands) assert.ok(help.includes(command), command);
    for (const [variable] of code.matchAll(/HAILONG_[A-Z_]+/g)) {
      assert.ok(help.includes(variable), variable);
    }
  });
}
