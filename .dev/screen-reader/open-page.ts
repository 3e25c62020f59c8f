import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_FLAGS } from '../browser/launch-options.ts';
import type { Environment } from './start-desktop.ts';

/** A Vietnamese citizen's browser, which offers no translation of a Vietnamese page. */
const PREFERENCES = { translate: { enabled: false }, intl: { selected_languages: 'vi,en' } };

/** Opens a page in a Chromium window with a fresh profile, and gives what closes it. */
export function openPage(url: string, profile: string, env: Environment): () => void {
  const flags = [...CHROMIUM_FLAGS, '--force-renderer-accessibility', `--user-data-dir=${profile}`];
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  const browser = spawn('chromium', [...flags, `--app=${url}`], { env, stdio: 'ignore' });
  return () => browser.kill('SIGKILL');
}
