import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { createTestCollector } from '../../support/test-collector.ts';

function createEditorFolder(t: TestContext): string {
  const themeEditor = temporaryFolder(t);
  mkdirSync(join(themeEditor, 'assets'));
  writeFileSync(join(themeEditor, 'index.html'), '<title>Giao diện</title>');
  writeFileSync(join(themeEditor, 'assets/index-1.js'), 'export {};');
  writeFileSync(join(themeEditor, 'secret.txt'), 'not for anyone');
  return themeEditor;
}

test('the theme editor is served under a policy that lets nothing foreign in', async (t) => {
  const { app } = createTestCollector({ config: { themeEditor: createEditorFolder(t) } });
  const page = await app.inject('/themes/');
  assert.equal(page.body, '<title>Giao diện</title>');
  assert.match(String(page.headers['content-type']), /^text\/html/);
  const policy = String(page.headers['content-security-policy']);
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe|data:|\*/);
  const script = await app.inject('/themes/assets/index-1.js');
  assert.match(String(script.headers['content-type']), /^text\/javascript/);
  assert.match(String(script.headers['cache-control']), /immutable/);
});

test('the address without its slash leads to the theme editor', async (t) => {
  const { app } = createTestCollector({ config: { themeEditor: createEditorFolder(t) } });
  const { statusCode, headers } = await app.inject('/themes');
  assert.equal(statusCode, 308);
  assert.equal(headers.location, 'themes/');
});

test('what is no page, style or script of the theme editor is not served', async (t) => {
  const { app } = createTestCollector({ config: { themeEditor: createEditorFolder(t) } });
  assert.equal((await app.inject('/themes/secret.txt')).statusCode, 404);
  assert.equal((await app.inject('/themes/%2e%2e/package.json')).statusCode, 404);
});

test('a folder without the theme editor is refused at the start', async (t) => {
  const { app } = createTestCollector({ config: { themeEditor: temporaryFolder(t) } });
  await assert.rejects(async () => app.ready(), /themeEditor: received ".*", expected a folder/);
});
