/** What a package may import, and where it runs. */
export interface Layer {
  imports: readonly string[];
  /** Packages whose types it adds to, where the user of the package has them; nothing imports them at run time. */
  typesOf?: readonly string[];
  /** Packages whose built files it serves where they are installed. */
  serves?: readonly string[];
  isBrowser: boolean;
}

/** The packages, ground floor first. A package imports only what its own line names. */
export const layers: Readonly<Record<string, Layer>> = {
  protocol: { imports: ['zod'], isBrowser: true },
  surveys: { imports: ['@hailong/protocol'], isBrowser: true },
  statistics: { imports: [], isBrowser: true },
  themes: { imports: ['colorjs.io'], isBrowser: true },
  client: { imports: ['@hailong/protocol', 'idb-keyval'], isBrowser: true },
  widget: {
    imports: ['@hailong/client', '@hailong/protocol', '@hailong/surveys', 'lit'],
    typesOf: ['@types/react', 'svelte', 'vue'],
    isBrowser: true,
  },
  'theme-editor': {
    imports: ['@hailong/protocol', '@hailong/themes', '@hailong/widget', 'lit'],
    isBrowser: true,
  },
  collector: {
    imports: [
      '@hailong/protocol',
      '@hailong/statistics',
      '@hailong/surveys',
      '@hailong/themes',
      '@fastify/cors',
      '@fastify/formbody',
      'better-sqlite3',
      'fastify',
      'ghtml',
      'uqr',
      'zod',
    ],
    serves: ['@hailong/widget'],
    isBrowser: false,
  },
  hailong: {
    imports: [
      '@hailong/client',
      '@hailong/protocol',
      '@hailong/surveys',
      '@hailong/themes',
      '@clack/prompts',
      'puppeteer-core',
    ],
    isBrowser: false,
  },
  conformance: { imports: ['@hailong/protocol'], isBrowser: false },
};
