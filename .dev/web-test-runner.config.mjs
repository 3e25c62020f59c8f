import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { launchOptions } from './browser/launch-options.ts';
import { totalsReporter } from './browser/totals-reporter.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The component and client tests in Chromium, read from the sources without a build. */
export default {
  rootDir: root,
  files: [`${root}packages/{client,widget}/test/**/*.browser-test.ts`],
  nodeResolve: { exportConditions: ['hailong-source', 'browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json` })],
  browsers: [chromeLauncher({ launchOptions: await launchOptions(), concurrency: 2 })],
  reporters: [defaultReporter({ reportTestProgress: false }), totalsReporter()],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 180_000,
};
