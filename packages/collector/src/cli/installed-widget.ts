import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Gives the built file of the widget that is installed beside this collector; its version is the
 * same, for they are released together. `undefined` where it is not installed.
 */
export function installedWidget(): string | undefined {
  try {
    const file = fileURLToPath(import.meta.resolve('@hailong/widget/hailong.js'));
    return existsSync(file) ? file : undefined;
  } catch {
    // an installation without optional dependencies
    return undefined;
  }
}
