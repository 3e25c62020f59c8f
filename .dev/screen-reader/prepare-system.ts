import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What Debian's packages are needed for, each with a file that tells whether it is there. */
const NEEDED: Readonly<Record<string, string>> = {
  orca: '/usr/bin/orca',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  xvfb: '/usr/bin/Xvfb',
  'dbus-daemon': '/usr/bin/dbus-daemon',
  xdotool: '/usr/bin/xdotool',
  locales: '/usr/share/i18n/locales/vi_VN',
  chromium: '/usr/bin/chromium',
};

function missingPackages(): string[] {
  return Object.keys(NEEDED).filter((name) => !existsSync(NEEDED[name] ?? ''));
}

function runApt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', ['-q', '-y', ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}

/** Installs what is missing where it may, and gives why the screen reader cannot run, if it cannot. */
export function prepareSystem(): string | undefined {
  const missing = missingPackages();
  if (!missing.length) return undefined;
  const lack = `these packages are missing: ${missing.join(', ')}`;
  if (!existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) {
    return `${lack}; they are installed by themselves only on Debian`;
  }
  if (process.getuid?.() !== 0) return `${lack}; only root can install them`;
  console.log(`Installing ${missing.join(', ')}`);
  runApt('update');
  const isInstalled = runApt('install', '--no-install-recommends', ...missing);
  return isInstalled && !missingPackages().length ? undefined : `${lack}; apt-get failed`;
}
