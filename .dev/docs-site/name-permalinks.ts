import type { MarkdownRenderer } from 'vitepress';

const ENGLISH = /^Permalink to /;

/** Names the links to headings in Vietnamese on Vietnamese pages; VitePress names all in English. */
export function namePermalinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('name-permalinks', ({ env, tokens }) => {
    if (env.localeIndex !== 'root') return;
    for (const link of tokens.flatMap(({ children }) => children ?? [])) {
      const name = link.attrGet('aria-label');
      if (name && ENGLISH.test(name)) {
        link.attrSet('aria-label', name.replace(ENGLISH, 'Đường dẫn tới mục '));
      }
    }
  });
}
