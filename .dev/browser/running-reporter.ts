import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { SESSION_STATUS, type Reporter } from '@web/test-runner';

const { INITIALIZING, TEST_STARTED, TEST_FINISHED } = SESSION_STATUS;

/** Keeps the file named by `TEST_RUNNING`, if any, telling which test files are running. */
export function runningReporter(): Reporter {
  return {
    start({ sessions }) {
      const file = process.env['TEST_RUNNING'];
      if (!file) return;
      const tell = () => {
        const running = [...sessions.forStatus(INITIALIZING, TEST_STARTED, TEST_FINISHED)];
        const paths = running.map(({ testFile }) => relative(process.cwd(), testFile));
        writeFileSync(file, paths.join(', '));
      };
      tell();
      sessions.on('session-status-updated', tell);
    },
  };
}
