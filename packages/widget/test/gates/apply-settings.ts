import { executeServerCommand } from '@web/test-runner-commands';
import type { Settings } from '../../../../.dev/gates/settings.ts';

/** Sets the browser of this page as a citizen's may be set. */
export function applySettings(settings: Settings): Promise<boolean> {
  return executeServerCommand('gate-settings', settings);
}
