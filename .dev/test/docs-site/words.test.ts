import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listDocuments, pageOf } from '../../docs-site/document-paths.ts';
import { readGuides } from '../../docs-site/guide-table.ts';
import { languages } from '../../docs-site/language.ts';
import type { OpenApi } from '../../docs-site/reference/openapi.ts';
import { vietnameseTitles } from '../../docs-site/reference/protocol-words.ts';
import { foldTerm } from '../../docs-site/search/fold-term.ts';
import { slugOf } from '../../docs-site/slug-of.ts';

test('a Vietnamese word is found without its marks', () => {
  assert.equal(foldTerm('Đường'), 'duong');
  assert.equal(foldTerm('hài'), foldTerm('hài'.normalize('NFD')));
});

test('an anchor is the one that code hosts give', () => {
  assert.equal(slugOf('Mã QR, và tờ mời: đặt tại quầy'), 'mã-qr-và-tờ-mời-đặt-tại-quầy');
  assert.equal(slugOf('`<hailong-status>`'), 'hailong-status');
});

test('every operation of the protocol has a Vietnamese title, and no title is of none', () => {
  const schemas = new URL('../../../packages/protocol/schemas/', import.meta.url);
  const { paths }: OpenApi = JSON.parse(readFileSync(new URL('openapi.json', schemas), 'utf8'));
  const ids = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  assert.deepEqual(Object.keys(vietnameseTitles).sort(), ids.sort());
});

for (const language of languages) {
  test(`the table of guides lists every guide in ${language}, each once`, () => {
    const files = listDocuments().filter((path) => path.startsWith(`docs/guide/${language}/`));
    const listed = readGuides(language).map(({ document }) => document);
    assert.deepEqual(listed.sort(), files.sort());
  });
}

test('no two documents become the same page', () => {
  const pages = listDocuments().map(pageOf);
  assert.equal(new Set(pages).size, pages.length);
});
