import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Webkit } from './find-webkit.ts';
import { unusedPort } from '../start/unused-port.ts';
import { SCREEN } from './screen.ts';

/** A driver that listens, and the end of it and of its screen. */
export interface WebkitDriver {
  port: number;
  stop(): void;
}

/** The look of the window: without motion, and without what keeps it wide. */
const GTK_SETTINGS = new URL('./gtk', import.meta.url).pathname;

async function failAtEnd(process: ChildProcess, path: string): Promise<never> {
  const [code] = await once(process, 'exit');
  throw new Error(`${path} ended with code ${code} before it was ready`);
}

/** Starts a screen without a monitor; it chooses its own number and tells it once it is ready. */
async function startScreen(path: string): Promise<{ process: ChildProcess; display: string }> {
  const process = spawn(
    path,
    ['-displayfd', '3', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = await Promise.race([once(process.stdio[3]!, 'data'), failAtEnd(process, path)]);
  return { process, display: `:${String(number).trim()}` };
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'close').then(() => false),
  ])
    .catch(() => false)
    .finally(() => socket.destroy());
}

async function untilListening(port: number): Promise<void> {
  while (!(await isListening(port))) await pause(50);
}

/** Starts the driver of WebKitGTK on a screen of its own. Both end with this process. */
export async function startWebkitDriver({ driver, screen }: Webkit): Promise<WebkitDriver> {
  const { process: monitor, display } = await startScreen(screen);
  const port = await unusedPort();
  const leader = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: GTK_SETTINGS,
    },
  });
  const stop = () => [leader, monitor].forEach((each) => each.kill());
  process.once('exit', stop);
  await Promise.race([untilListening(port), failAtEnd(leader, driver)]);
  return { port, stop };
}
