import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const APT = '/usr/bin/apt-get';

/** How long one command may take, in milliseconds: a slow mirror, or another installation. */
const LIMIT_MS = 300_000;

function apt(...args: string[]): boolean {
  const { status } = spawnSync(
    APT,
    ['-q', '-o', `DPkg::Lock::Timeout=${LIMIT_MS / 1000}`, '-o', 'Acquire::Retries=1', ...args],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: LIMIT_MS,
    },
  );
  return status === 0;
}

/**
 * Sees to it that something is there, from packages of Debian where this process may install them,
 * and says why it is not there.
 */
export function installPackages(
  packages: readonly string[],
  isThere: () => boolean,
): string | undefined {
  if (isThere()) return undefined;
  const command = `apt-get install ${packages.join(' ')}`;
  if (!existsSync(APT)) return `not installed, and there is no apt for: ${command}`;
  if (process.getuid?.() !== 0) return `not installed, and only root may do: ${command}`;
  console.log(`> ${command}`);
  const isInstalled = apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
  if (!isInstalled) return `not installed, and this failed: ${command}`;
  return isThere() ? undefined : `not where it was expected after: ${command}`;
}
