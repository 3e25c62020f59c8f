import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastify from 'fastify';
import { build } from 'vite';
import { unusedPort } from '../start/unused-port.ts';
import { runCollector, type RunningCollector } from '../start/run-collector.ts';
import { RUN_MARK } from '../system/end-processes.ts';
import { pages } from './pages.ts';

const root = new URL('../..', import.meta.url).pathname;

/** What the citizen's browser talks to: a portal with the built widget, and a collector. */
export interface Service {
  portalUrl: string;
  /** Starts the collector, where it does not run. */
  startCollector(): Promise<void>;
  stopCollector(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the file that portals put on their page and gives its text. */
async function buildWidget(outDir: string): Promise<string> {
  await build({
    configFile: `${root}vite.config.ts`,
    mode: 'cdn',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
  return readFileSync(join(outDir, 'hailong.js'), 'utf8');
}

/** Serves the pages with the widget and starts a collector that stores into the scratch folder. */
export async function startService(scratch: string): Promise<Service> {
  const widget = await buildWidget(join(scratch, 'widget'));
  const collectorPort = await unusedPort();
  const portal = fastify();
  portal.get('/hailong.js', (_request, reply) => reply.type('text/javascript').send(widget));
  for (const [path, page] of Object.entries(pages(`http://localhost:${collectorPort}`))) {
    portal.get(path, (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  }
  const portalUrl = await portal.listen({ port: 0, host: 'localhost' });

  mkdirSync(join(scratch, 'collector'));
  let collector: RunningCollector | undefined;
  async function stopCollector(): Promise<void> {
    await collector?.stop();
    collector = undefined;
  }
  return {
    portalUrl,
    async startCollector() {
      collector ??= await runCollector(collectorPort, {
        HAILONG_DATABASE: join(scratch, 'collector', 'hailong.sqlite'),
        HAILONG_ORIGINS: portalUrl,
        [RUN_MARK]: scratch,
      });
    },
    stopCollector,
    async close() {
      await Promise.all([portal.close(), stopCollector()]);
    },
  };
}
