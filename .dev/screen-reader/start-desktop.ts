import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { RUN_MARK } from '../system/end-processes.ts';

/** The environment of a program on the desktop. */
export type Environment = Readonly<Record<string, string>>;

async function firstLine({ stdio }: ChildProcess, channel: number): Promise<string> {
  const input = stdio[channel];
  if (!(input instanceof Readable)) throw new TypeError(`channel ${channel} cannot be read`);
  const [line] = await once(createInterface({ input }), 'line');
  return String(line);
}

/** Makes the Vietnamese locale for this run alone, as Debian ships only its source. */
function makeLocale(folder: string): void {
  mkdirSync(folder);
  const { status, stderr } = spawnSync(
    'localedef',
    ['-i', 'vi_VN', '-f', 'UTF-8', join(folder, 'vi_VN.UTF-8')],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`localedef: ${stderr}`);
}

/**
 * Starts a Vietnamese desktop that nobody sees, with a session bus of its own, and gives the
 * environment of the programs on it. Everything it writes is in the scratch folder.
 */
export async function startDesktop(scratch: string): Promise<Environment> {
  const home = join(scratch, 'home');
  const runtime = join(scratch, 'runtime');
  const locales = join(scratch, 'locales');
  mkdirSync(home);
  mkdirSync(runtime, { mode: 0o700 });
  makeLocale(locales);
  const env = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    LOCPATH: locales,
    LC_ALL: 'vi_VN.UTF-8',
    LANGUAGE: 'vi',
    GSETTINGS_BACKEND: 'memory',
    ACCESSIBILITY_ENABLED: '1',
    [RUN_MARK]: scratch,
  };
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
    { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const onScreen = { ...env, DISPLAY: `:${await firstLine(screen, 3)}` };
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    env: onScreen,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { ...onScreen, DBUS_SESSION_BUS_ADDRESS: await firstLine(bus, 1) };
}
