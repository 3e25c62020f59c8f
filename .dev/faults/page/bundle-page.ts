import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const entry = fileURLToPath(new URL('./client-page.ts', import.meta.url));

/** Bundles the client with what tests ask of a page, as one script; gives its text. */
export async function bundlePage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['hailong-source', 'browser', 'module', 'import', 'default'] },
    build: {
      target: 'es2020',
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'unused' },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}
