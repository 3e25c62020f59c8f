import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createSqliteStore } from '../../../packages/collector/src/storage/sqlite/sqlite-store.ts';
import { readSnippets } from '../../docs/read-snippets.ts';
import { createManifest } from '../../manifest/create-manifest.ts';

const OF_EXAMPLES =
  'a part of an example, which is built and run: .dev/test/examples/guide.test.ts';

/** What becomes of the snippets in each language. */
const TREATED: Readonly<Record<string, string>> = {
  ts: 'compiled against the sources',
  js: 'parsed',
  css: 'its custom properties are looked up in the widget',
  sh: 'its scripts, commands and variables are looked up',
  html: 'elements and attributes are looked up below; whole ones run in .dev/test/end-to-end',
  json: 'parsed below; whole surveys are answered in .dev/test/end-to-end',
  mermaid: 'drawn while the site is built',
  sql: 'run below on a database of the collector it is about',
  mts: OF_EXAMPLES,
  tsx: OF_EXAMPLES,
  vue: OF_EXAMPLES,
  svelte: OF_EXAMPLES,
  'angular-ts': OF_EXAMPLES,
  'angular-html': OF_EXAMPLES,
  text: 'shows what is printed or laid out, and is no program',
  '': 'shows what is printed, an address or a line of a crontab, and is no program',
};

test('it is known what becomes of the snippets in every language that is used', () => {
  const all = readSnippets();
  assert.ok(all.length > 60, `${all.length} snippets`);
  const unknown = all.filter(({ language }) => !(language in TREATED));
  assert.deepEqual(
    unknown.map(({ name, language }) => `${name}: ${language}`),
    [],
  );
});

for (const { name, code } of readSnippets('json')) {
  test(`the JSON at ${name} parses`, () => void JSON.parse(code));
}

const phpStore = new URL('../../../examples/collector-php/src/store.php', import.meta.url);

/** Makes the tables of the collector in PHP, as its source does. */
function createPhpTables(database: DatabaseSync): void {
  const source = readFileSync(phpStore, 'utf8');
  for (const [table] of source.matchAll(/CREATE TABLE [^']+/g)) database.exec(table);
}

for (const { name, code } of readSnippets('sql')) {
  test(`the SQL at ${name} runs on a database of the collector it is about`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'hailong-sql-'));
    const file = join(folder, 'collector.sqlite');
    const isPhp = name.startsWith('examples/collector-php/');
    if (!isPhp) createSqliteStore({ file }).close();
    const database = new DatabaseSync(file);
    if (isPhp) createPhpTables(database);
    database.exec(code);
    database.close();
    rmSync(folder, { recursive: true });
  });
}

/** Attributes that every element of HTML has. */
const GLOBAL = /^(class|id|slot|style|title|aria-[\w-]+|data-[\w-]+)$/;

const known = new Map(
  createManifest()
    .modules.flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) =>
      'tagName' in declaration && declaration.tagName
        ? [[declaration.tagName, declaration.attributes?.map((one) => one.name) ?? []] as const]
        : [],
    ),
);

for (const { name, code } of readSnippets('html')) {
  const tags = [...code.matchAll(/<(hailong-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)];
  if (!tags.length) continue;
  test(`every element and attribute of ours at ${name} exists`, () => {
    for (const [, tag = '', attributes = ''] of tags) {
      const allowed = known.get(tag);
      assert.ok(allowed, tag);
      for (const [, attribute = ''] of attributes.matchAll(/([\w-]+)(?:="[^"]*")?/g)) {
        assert.ok(GLOBAL.test(attribute) || allowed.includes(attribute), `${tag} ${attribute}`);
      }
    }
  });
}
