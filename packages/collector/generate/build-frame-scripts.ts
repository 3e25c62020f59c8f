import { format, resolveConfig } from 'prettier';
import { build, type Rolldown } from 'vite';

const root = new URL('../', import.meta.url).pathname;

/** Builds one script for browsers, as one file that leaves no name behind. */
async function buildScript(name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2020',
      write: false,
      minify: 'terser',
      terserOptions: { compress: { passes: 3, ecma: 2020 }, format: { ecma: 2020 } },
      lib: { entry: `${root}src/frame/${name}.ts`, formats: ['iife'], name: 'unused' },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code.trim();
}

/** Gives the content of the module that holds both scripts, as it is to be committed. */
export async function buildFrameScripts(file: string): Promise<string> {
  const scripts = {
    hostPage: await buildScript('host-page'),
    framedPage: await buildScript('framed-page'),
  };
  const module = `/** The scripts of \`src/frame/\`, for browsers. Made by \`npm run generate\`; not to be edited by hand. */
export const frameScripts = ${JSON.stringify(scripts)};
`;
  return format(module, { ...(await resolveConfig(file)), parser: 'typescript' });
}
