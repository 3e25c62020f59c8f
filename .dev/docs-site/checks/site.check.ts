import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { languages } from '../language.ts';
import { readGuides } from '../guide-table.ts';
import { SITE } from '../site-folders.ts';
import { findDeadLinks } from './find-dead-links.ts';
import { findLoads, findStyleLoads } from './find-loads.ts';
import { readSite } from './read-site.ts';

const pages = readSite();
const isFile = (path: string) => existsSync(SITE + path) && statSync(SITE + path).isFile();
const read = (path: string) => readFileSync(SITE + path, 'utf8');
const links = pages.reduce(
  (sum, { tags }) => sum + tags.filter(({ attributes }) => 'href' in attributes).length,
  0,
);

test(`${links} links of ${pages.length} pages lead to a file and an anchor that exist`, () => {
  assert.ok(pages.length > 100, `${pages.length} pages`);
  assert.deepEqual(findDeadLinks(pages, isFile), []);
});

test('no page loads anything from another host', () => {
  const loads = pages.flatMap(({ path, tags }) => findLoads(tags).map((url) => `${path}: ${url}`));
  assert.deepEqual(loads, []);
});

test('no style sheet loads anything from another host', () => {
  const sheets = globSync('**/*.css', { cwd: SITE });
  assert.ok(sheets.length > 0);
  assert.deepEqual(
    sheets.flatMap((path) => findStyleLoads(read(path))),
    [],
  );
});

test('no font is published', () => {
  assert.deepEqual(globSync('**/*.{woff,woff2,ttf,otf}', { cwd: SITE }), []);
});

for (const language of languages) {
  test(`each guide of the table is a page in ${language}`, () => {
    const guides = readGuides(language);
    assert.ok(guides.length >= 6, `${guides.length} guides`);
    const sidebar = pages.find(
      ({ path }) => path === (language === 'vi' ? '' : 'en/') + 'guide/index.html',
    );
    const hrefs = sidebar?.tags.map(({ attributes }) => attributes['href']);
    for (const { document } of guides) {
      const name = document.replace(/^.*\//, '').replace('.md', '.html');
      assert.ok(
        hrefs?.some((href) => href?.endsWith(`/guide/${name}`)),
        document,
      );
    }
  });
}

test('each page of the site says in which language it is', () => {
  const wrong = pages
    .filter(({ path }) => !/^(api|themes)\/|404/.test(path))
    .filter(({ path, tags }) => {
      const lang = tags.find(({ name }) => name === 'html')?.attributes['lang'];
      return lang !== (path.startsWith('en/') ? 'en' : 'vi');
    });
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  );
});
