import { dirname, join } from 'node:path';
import { loadConfig } from '../config/load-config.ts';
import type { Config } from '../config/config.ts';
import { startCollector, type Collector } from '../start-collector.ts';
import { nextFreePort } from './free-port.ts';
import { installedWidget } from './installed-widget.ts';
import type { Terminal } from './terminal.ts';

/** How to serve. */
export interface ServeOptions {
  /** Whether the next free port is used when the configured one is taken. */
  portFallback: boolean;
}

function isPortTaken(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'EADDRINUSE';
}

async function startNearby(
  config: Config,
  { portFallback }: ServeOptions,
  { say }: Terminal,
): Promise<Collector | undefined> {
  try {
    return await startCollector(config);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
  }
  const { host, port } = config;
  const free = await nextFreePort(host, port);
  if (free === undefined || !portFallback) {
    const offer =
      free === undefined ? '' : `; ${free} is free: HAILONG_PORT=${free}, or --port-fallback`;
    say(`port ${port} is taken${offer}`);
    return undefined;
  }
  say(`port ${port} is taken; using ${free}`);
  return startCollector({ ...config, port: free });
}

/** Serves the widget that is installed beside the collector, unless another file is named. */
function withWidget(config: Config, { say }: Terminal): Config {
  const widgetFile = config.widgetFile ?? installedWidget();
  if (widgetFile !== undefined) return { ...config, widgetFile };
  say(
    'hailong.js is not served: install @hailong/widget beside the collector, or name the file in HAILONG_WIDGET_FILE',
  );
  return config;
}

/** Keeps the files of each version beside the database, unless another directory is named. */
function withVersions(config: Config): Config {
  const { database, versionsDirectory = join(dirname(database), 'hailong-versions') } = config;
  return { ...config, versionsDirectory };
}

/** Runs a collector until the process is asked to stop. Gives the exit code. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<number> {
  const given = loadConfig({ environment: terminal.environment });
  const config = withVersions(withWidget(given, terminal));
  const collector = await startNearby(config, options, terminal);
  if (!collector) return 1;
  // Listened for before the line is written: whoever reads it may ask to stop at once.
  const stopped = terminal.untilStopped();
  terminal.output.write(`The collector listens at ${collector.url}\n`);
  await stopped;
  await collector.stop();
  terminal.output.write('The collector has stopped.\n');
  return 0;
}
