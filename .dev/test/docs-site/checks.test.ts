import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDeadLinks } from '../../docs-site/checks/find-dead-links.ts';
import { findLoads, findStyleLoads } from '../../docs-site/checks/find-loads.ts';
import { tagsOf } from '../../docs-site/checks/tags-of.ts';

const page = (path: string, html: string) => ({ path, tags: tagsOf(html) });
const pages = [
  page('index.html', '<a href="/a.html#here">a</a> <a href="/a.html#gone">b</a>'),
  page('a.html', '<h2 id="here">x</h2> <a href="./b.html">c</a> <a href="https://x.org/">d</a>'),
];
const exists = (path: string) => pages.some((one) => one.path === path);

test('a link to a missing page or a missing anchor is dead', () => {
  assert.deepEqual(findDeadLinks(pages, exists), [
    'index.html → /a.html#gone',
    'a.html → ./b.html',
  ]);
});

test('what a page loads from elsewhere is found, and a link to follow is not', () => {
  const html = `<script src="https://cdn.example/x.js"></script><a href="https://y.example/">y</a>
    <link rel="stylesheet" href="//fonts.example/inter.css"><img src="/own.png">`;
  assert.deepEqual(findLoads(tagsOf(html)), [
    'https://cdn.example/x.js',
    '//fonts.example/inter.css',
  ]);
});

test('what a style sheet loads from elsewhere is found', () => {
  const css = `@import url('https://fonts.example/x.css'); a { background: url(/own.svg) }`;
  assert.deepEqual(findStyleLoads(css), ['https://fonts.example/x.css']);
});
