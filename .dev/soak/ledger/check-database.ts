import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const main = fileURLToPath(new URL('../../../packages/collector/src/cli/main.ts', import.meta.url));

/** Has the collector's own command check its database; gives what it finds amiss, or an empty text. */
export async function checkDatabase(file: string): Promise<string> {
  try {
    await promisify(execFile)(process.execPath, [
      '--conditions=hailong-source',
      main,
      'check',
      file,
    ]);
    return '';
  } catch (error) {
    const { stdout, stderr, message } = error as Error & { stdout?: string; stderr?: string };
    return `${stdout ?? ''}${stderr ?? ''}` || message;
  }
}
