import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { runningReporter } from './browser/running-reporter.ts';
import { totalsReporter } from './browser/totals-reporter.ts';
import { engineLimits } from './engines/engine-limits.ts';
import { readEngineName } from './engines/engine-name.ts';
import { launchers } from './engines/launchers.ts';
import { serveTrimmedLit } from './lit/serve-trimmed-lit.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const engine = readEngineName(process.env['TEST_ENGINE'] ?? 'chromium');

/** The component and client tests in one browser engine, read from the sources without a build. */
export default {
  rootDir: root,
  files: [`${root}packages/{client,widget}/test/**/*.browser-test.ts`],
  nodeResolve: { exportConditions: ['hailong-source', 'browser', 'development'] },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json` }),
    serveTrimmedLit(),
    engineLimits(engine),
  ],
  browsers: [await launchers[engine]()],
  reporters: [defaultReporter({ reportTestProgress: false }), runningReporter(), totalsReporter()],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 90_000,
};
