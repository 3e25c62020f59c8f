import { defineConfig } from 'vitepress';
import { english, vietnamese } from '../../.dev/docs-site/locales.ts';
import { namePermalinks } from '../../.dev/docs-site/name-permalinks.ts';
import { search } from '../../.dev/docs-site/search/search.ts';
import { slugOf } from '../../.dev/docs-site/slug-of.ts';

export default defineConfig({
  title: 'Hài Lòng',
  titleTemplate: ':title · Hài Lòng',
  base: process.env['DOCS_BASE'] ?? '/',
  // Switching transitions off for the change of scheme works out every style at each start.
  appearance: { disableTransition: false },
  srcDir: '.vitepress/pages',
  srcExclude: ['public/**'],
  // Outside the pages of VitePress; the crawl of the built site looks after them.
  ignoreDeadLinks: [/^\/(api|themes)\//, /^http:\/\/localhost:/],
  locales: { root: vietnamese, en: english },
  themeConfig: {
    search,
    outline: [2, 3],
    i18nRouting: ({ page, frontmatter }, _route, target) => {
      const path = page.value.relativePath.replace(/^en\//, '').replace(/(^|\/)index\.md$/, '$1');
      const home = target === 'root' ? '/' : `/${target}/`;
      return frontmatter.value.isTranslated ? home + path.replace(/\.md$/, '.html') : home;
    },
  },
  markdown: { anchor: { slugify: slugOf }, emoji: false, config: namePermalinks },
  vue: {
    template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('hailong-') } },
  },
  vite: {
    // Sources of the packages, so that no build of theirs is needed.
    resolve: { conditions: ['hailong-source', 'browser', 'module', 'import', 'default'] },
  },
});
