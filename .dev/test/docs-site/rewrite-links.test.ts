import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rewriteLinks } from '../../docs-site/rewrite-links.ts';

const rewrite = (markdown: string) =>
  rewriteLinks(markdown, 'docs/guide/en/embed.md', ({ path, hash }) =>
    path.startsWith('packages/') ? undefined : `<${path}${hash}>`,
  );

test('a relative link leads to the path in the repository, with its anchor', () => {
  assert.equal(rewrite('[a](results.md#mã-qr)'), '[a](<docs/guide/en/results.md#mã-qr>)');
  assert.equal(rewrite('[a](../../personal-data.md)'), '[a](<docs/personal-data.md>)');
});

test('links to elsewhere and within the page stay', () => {
  const markdown = '[a](https://example.org/x) [b](#here) [c](/en/) [d](mailto:a@b.c)';
  assert.equal(rewrite(markdown), markdown);
});

test('words stay where a link has no address', () => {
  assert.equal(rewrite('see [the `client`](../../../packages/client) now'), 'see the `client` now');
});

test('a fenced block is left alone', () => {
  const markdown = '```md\n[a](b.md)\n```';
  assert.equal(rewrite(`${markdown}\n[a](b.md)`), `${markdown}\n[a](<docs/guide/en/b.md>)`);
});
