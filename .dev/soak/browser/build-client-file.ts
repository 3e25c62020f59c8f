import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

const entry = fileURLToPath(new URL('../../../packages/client/src/index.ts', import.meta.url));

/** Builds the client as a script that defines `HailongClient`, as a host with a bundler has it. */
export async function buildClientFile(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['hailong-source', 'browser', 'module', 'import', 'default'] },
    build: {
      write: false,
      target: 'es2020',
      lib: { entry, formats: ['iife'], name: 'HailongClient', fileName: () => 'client.js' },
    },
  });
  const [{ output }] = built as [Rollup.RollupOutput];
  return output[0].code;
}
