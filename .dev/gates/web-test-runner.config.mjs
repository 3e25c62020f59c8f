import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { launchOptions } from '../browser/launch-options.ts';
import { totalsReporter } from '../browser/totals-reporter.ts';
import { gateCommands } from './gate-commands.ts';
import { recordReporter } from './record-reporter.ts';
import { serveTrimmedLit } from '../lit/serve-trimmed-lit.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The accessibility gates. They set the browser in ways that only Chromium offers. */
export default {
  rootDir: root,
  files: [`${root}packages/widget/test/gates/*.gate-test.ts`],
  nodeResolve: { exportConditions: ['hailong-source', 'browser', 'development'] },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json` }),
    serveTrimmedLit(),
    gateCommands(),
  ],
  browsers: [chromeLauncher({ launchOptions: await launchOptions(), concurrency: 2 })],
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    totalsReporter(),
    recordReporter(process.env['GATE_RECORD']),
  ],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 180_000,
};
