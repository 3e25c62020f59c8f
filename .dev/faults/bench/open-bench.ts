import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import puppeteer, { type Browser, type BrowserContext } from 'puppeteer-core';
import { digest, idempotencyKey, type Response } from '@hailong/protocol';
import { makeResponse, seededRandom } from '../../bench/make-response.ts';
import { launchOptions } from '../../browser/launch-options.ts';
import { startCollector, type StartedCollector } from '../collector/start-collector.ts';
import type { SeenRequest } from '../proxy/exchange.ts';
import { startProxy, type HostileProxy } from '../proxy/start-proxy.ts';
import type { Bench, Preparation, Surroundings } from './bench.ts';
import { recordedRevisions } from './recorded-revisions.ts';
import { createTab, type Tab } from './tab.ts';

async function killBrowser(browser: Browser): Promise<void> {
  const main = browser.process()!;
  const ended = once(main, 'exit');
  main.kill('SIGKILL');
  await ended;
}

function isPost({ method, path }: SeenRequest): boolean {
  return method === 'POST' && path.startsWith('/v1/responses');
}

async function assertOneRecord(response: Response, { database }: StartedCollector): Promise<void> {
  const recorded = recordedRevisions(database, response.id);
  const expected = await digest(response, webcrypto.subtle as SubtleCrypto);
  assert.deepEqual(recorded, [{ revision: response.revision, digest: expected }]);
}

/** Opens pages of a portal, whose collector is the proxy unless told. */
function pagesOf(
  context: BrowserContext,
  portal: string,
  proxy: HostileProxy,
): Pick<Bench, 'visit' | 'open' | 'openWidget'> {
  async function visit(path: string, prepare?: Preparation): Promise<Tab> {
    const page = await context.newPage();
    await prepare?.(page);
    const tab = await createTab(page);
    await page.goto(`${portal}${path}`);
    return tab;
  }
  return {
    visit,
    async open(options, prepare) {
      const tab = await visit('/client.html', prepare);
      await tab.open({ collectors: [proxy.url], ...options });
      return tab;
    },
    openWidget: (path = '/widget.html', prepare) =>
      visit(`${path}#${encodeURIComponent(proxy.url)}`, prepare),
  };
}

/** What comes to a proxy, without preflights. */
function postsTo(proxy: HostileProxy): Pick<Bench, 'onPost' | 'posts'> {
  return {
    onPost(choose) {
      let at = 0;
      proxy.use((request) => (isPost(request) ? choose(at++, request) : undefined));
    },
    posts: (response) =>
      proxy.requests.filter(
        (request) => isPost(request) && (!response || request.key === idempotencyKey(response)),
      ),
  };
}

/** Opens the site of row `number`. */
export async function openBench(number: number, surroundings: Surroundings): Promise<Bench> {
  const { portal, collector, folder, context } = surroundings;
  const endings: (() => Promise<unknown>)[] = [];
  const random = seededRandom(number);
  const through = async (target: { port: number }) => {
    const started = await startProxy(target);
    endings.push(() => started.stop());
    return started;
  };
  const proxy = await through(collector);

  return {
    ...surroundings,
    proxy,
    random,
    makeResponse: () => makeResponse(random),
    ...pagesOf(context, portal, proxy),
    ...postsTo(proxy),
    async startCollector(options) {
      const started = await startCollector({ database: join(folder, 'own.sqlite'), ...options });
      endings.push(() => started.kill());
      return started;
    },
    startProxy: through,
    revisions: ({ id }, { database } = collector) => recordedRevisions(database, id),
    assertOneRecord: (response, at = collector) => assertOneRecord(response, at),
    async launch(options) {
      const browser = await puppeteer.launch({ ...(await launchOptions()), ...options });
      endings.push(() => browser.close());
      const context = browser.defaultBrowserContext();
      const own = await openBench(number, { ...surroundings, context });
      endings.push(own.end);
      return { ...own, kill: () => killBrowser(browser) };
    },
    end: async () => void (await Promise.all(endings.map((end) => end()))),
  };
}
