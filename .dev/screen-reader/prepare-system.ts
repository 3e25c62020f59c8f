import { existsSync } from 'node:fs';
import { installPackages } from '../system/install-packages.ts';

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

/** Installs what is missing where it may, and gives why the screen reader cannot run, if it cannot. */
export function prepareSystem(): string | undefined {
  return installPackages(missingPackages(), () => missingPackages().length === 0);
}
