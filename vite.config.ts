import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { writeIntegrity } from './.dev/cdn/write-integrity.ts';
import { trimLit } from './.dev/lit/trim-lit.ts';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const conditions = ['hailong-source', 'browser', 'module', 'import', 'default'];

/** Takes the white space out of templates and style sheets, which no minifier of scripts may touch. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.includes('/packages/widget/src/')) return undefined;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    return minified ? { code: minified.code, map: minified.map ?? null } : undefined;
  },
};

/** Members of a survey that only a collector reads. */
const FOR_COLLECTORS = ['official', 'source', 'method', 'index'];

/** Leaves out of the bundled survey what the element never reads. */
const slimSurveys: Plugin = {
  name: 'slim-surveys',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/survey.json')) return undefined;
    const slim = JSON.stringify(JSON.parse(code), function (this: object, name, value) {
      // What these hints say, the element says by itself where a question has none.
      const isSaidAnyway = name === 'hint' && ('maxChoices' in this || 'maxLength' in this);
      return isSaidAnyway || FOR_COLLECTORS.includes(name) ? undefined : value;
    });
    return { code: slim, map: { mappings: '' } };
  },
};

/** Leaves out of Lit what no template of the element uses. */
const trimmedLit: Plugin = {
  name: 'trim-lit',
  load: (id) => (id.endsWith('/lit-html/lit-html.js') ? trimLit() : undefined),
};

/**
 * Asks browsers that know it (Chrome 136 and later) to compile every function while the file comes in, not one by
 * one while the first question waits: https://v8.dev/blog/explicit-compile-hints
 */
const compileHint: Plugin = {
  name: 'compile-hint',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    }
  },
};

/** Keeps the hashes beside the built files those of the files. */
const integrity: Plugin = {
  name: 'integrity',
  writeBundle: ({ dir }) => {
    if (dir) writeIntegrity(dir);
  },
};

/** The one self-contained file that a portal puts on its page. */
const cdn: UserConfig = {
  root: from('packages/widget'),
  resolve: { conditions },
  plugins: [slimSurveys, trimmedLit, minifyTemplates, compileHint, integrity],
  build: {
    target: 'es2020',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    // A comment that names the map would be paid by every phone.
    sourcemap: 'hidden',
    license: { fileName: 'hailong.licenses.md' },
    minify: 'terser',
    terserOptions: {
      compress: {
        passes: 8,
        keep_fargs: false,
        ecma: 2020,
        unsafe_arrows: true,
        unsafe_methods: true,
        unsafe_proto: true,
        pure_getters: true,
      },
      format: { comments: false, ecma: 2020 },
    },
    lib: {
      entry: from('packages/widget/src/cdn.ts'),
      formats: ['iife'],
      name: 'Hailong',
      fileName: () => 'hailong.js',
    },
    rolldownOptions: { output: { generatedCode: { symbols: false } } },
  },
};

/** The module that the file above loads when a citizen asks for the voice. */
const voice: UserConfig = {
  ...cdn,
  plugins: [minifyTemplates, integrity],
  build: {
    ...cdn.build,
    license: { fileName: 'hailong-voice.licenses.md' },
    // Vite minifies no module that is a library.
    lib: false,
    modulePreload: false,
    rolldownOptions: {
      input: from('packages/widget/src/voice/open-voice.ts'),
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'hailong-voice.js' },
    },
  },
};

/** The client for a script tag, with the element that tells how many ratings wait. */
const client: UserConfig = {
  ...cdn,
  plugins: [integrity],
  build: {
    ...cdn.build,
    license: { fileName: 'hailong-client.licenses.md' },
    lib: {
      entry: from('packages/widget/src/client-file.ts'),
      formats: ['iife'],
      name: 'HailongClient',
      fileName: () => 'hailong-client.js',
    },
  },
};

/** The surveys as modules: their JSON becomes part of each, so that no bundler needs to know JSON modules. */
const surveys: UserConfig = {
  root: from('packages/surveys'),
  resolve: { conditions },
  build: {
    target: 'es2020',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    lib: {
      entry: Object.fromEntries(
        ['index', 'vn-service/index', 'vn-service-2023/index', 'vn-needs-2023/index'].map(
          (name) => [name, from(`packages/surveys/src/${name}.ts`)],
        ),
      ),
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^@hailong\//],
      output: { chunkFileNames: 'data/[name].js' },
    },
  },
};

/**
 * The page on which portal owners make themes, as files that may lie anywhere. It becomes part of
 * @hailong/themes, where a collector finds it; --outDir puts it elsewhere.
 */
const themes: UserConfig = {
  root: from('packages/theme-editor'),
  base: './',
  resolve: { conditions },
  build: {
    target: 'es2022',
    outDir: from('packages/themes/dist/editor'),
    // A collector may be reading the files that are there.
    emptyOutDir: false,
    modulePreload: false,
    // A data: address is what a strict policy keeps out.
    assetsInlineLimit: 0,
  },
};

const builds: Record<string, UserConfig> = { cdn, voice, client, surveys, themes };

export default defineConfig(({ mode }) => {
  const build = builds[mode];
  if (build) return build;
  throw new Error(
    `vite build: received --mode "${mode}", expected one of: ${Object.keys(builds).join(', ')}`,
  );
});
