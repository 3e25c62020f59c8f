import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const APT = '/usr/bin/apt-get';

/** A slow mirror or another installation may hold this one up for so long, in seconds. */
const LOCK_TIMEOUT_S = 300;

function apt(...args: string[]): boolean {
  const { status } = spawnSync(
    APT,
    ['-q', '-o', `DPkg::Lock::Timeout=${LOCK_TIMEOUT_S}`, ...args],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
  return status === 0;
}

/** Installs packages of Debian where this process may, and says why where it may not. */
export function installPackages(packages: readonly string[]): string | undefined {
  const command = `apt-get install ${packages.join(' ')}`;
  if (!existsSync(APT)) return `not installed, and there is no apt for: ${command}`;
  if (process.getuid?.() !== 0) return `not installed, and only root may do: ${command}`;
  console.log(`> ${command}`);
  const isInstalled = apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
  return isInstalled ? undefined : `not installed, and this failed: ${command}`;
}
