import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { layers } from '../layers.ts';

const root = new URL('../..', import.meta.url).pathname;

async function lintAs(path: string, code: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: `${root}.dev/lint/eslint.config.mjs`,
  });
  const [result] = await eslint.lintText(code, { filePath: `${root}${path}` });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

async function assertForbidden(path: string, code: string): Promise<void> {
  const messages = await lintAs(path, code);
  assert.ok(
    messages.some((message) => message.includes('no-restricted-imports')),
    `${path} was allowed: ${code}`,
  );
}

test('every package has a line in the table of layers', () => {
  assert.deepEqual(readdirSync(`${root}packages`).sort(), Object.keys(layers).sort());
});

for (const [name, { imports, typesOf = [], serves = [] }] of Object.entries(layers)) {
  test(`${name} declares exactly the dependencies its layer names`, () => {
    const manifest = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8'));
    assert.deepEqual(Object.keys(manifest.dependencies ?? {}).sort(), [...imports].sort());
  });

  test(`${name} asks for nothing beside them, and names only optionally what it has types for or serves`, () => {
    const manifest = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8'));
    const { peerDependencies = {}, peerDependenciesMeta: asked = {} } = manifest;
    assert.deepEqual(Object.keys(peerDependencies).sort(), [...typesOf].sort());
    for (const each of typesOf) assert.equal(asked[each].optional, true);
    assert.deepEqual(Object.keys(manifest.optionalDependencies ?? {}), [...serves]);
  });
}

test('a planted import of the collector into the widget is refused', () =>
  assertForbidden('packages/widget/src/planted.ts', `import '@hailong/collector';`));

test('a planted import of the client into the collector is refused', () =>
  assertForbidden('packages/collector/src/planted.ts', `export { x } from '@hailong/client';`));

test('a planted import of Node into the client is refused', () =>
  assertForbidden('packages/client/src/planted.ts', `import 'node:fs';`));

test('a planted import of zod into the rules of the protocol is refused', () =>
  assertForbidden('packages/protocol/src/planted.ts', `import { z } from 'zod';`));

test('a planted import of the own index is refused', () =>
  assertForbidden('packages/client/src/outbox/planted.ts', `import { x } from '../index.ts';`));

test('an import that the layer names is allowed', async () => {
  const messages = await lintAs('packages/widget/src/planted.ts', `import 'lit';\n`);
  assert.deepEqual(messages, []);
});

test('an inline style in a template of the widget is refused', async () => {
  const code = 'export const t = html`<p style="color: red"></p>`;\n';
  const messages = await lintAs('packages/widget/src/planted.ts', code);
  assert.ok(messages.some((message) => message.includes('Content Security Policy')));
});
