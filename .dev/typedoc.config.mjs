import { OptionDefaults } from 'typedoc';

/** What the manifest of the elements is made of; the site has a page of its own for it. */
const ELEMENT_TAGS = ['@attr', '@csspart', '@fires', '@slot', '@tagname'];

/** @type {import('typedoc').TypeDocOptions} */
const options = {
  name: 'Hài Lòng',
  plugin: ['typedoc-plugin-zod'],
  entryPointStrategy: 'packages',
  entryPoints: [
    '../packages/protocol',
    '../packages/surveys',
    '../packages/statistics',
    '../packages/client',
    '../packages/widget',
    '../packages/themes',
    '../packages/collector',
    '../packages/conformance',
    '../packages/hailong',
  ],
  packageOptions: {
    blockTags: [...OptionDefaults.blockTags, ...ELEMENT_TAGS],
    excludeInternal: true,
    excludePrivate: true,
    readme: 'none',
    // Links to sources need a remote, and a downloaded or a fresh repository has none.
    disableSources: true,
  },
  out: '../docs/.vitepress/pages/public/api',
  readme: 'none',
  githubPages: false,
  includeHierarchySummary: false,
  treatWarningsAsErrors: true,
};

export default options;
