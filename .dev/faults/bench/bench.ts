import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type BrowserContext,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core';
import { digest, idempotencyKey, type Response } from '@hailong/protocol';
import { makeResponse, seededRandom } from '../../bench/make-response.ts';
import { launchOptions } from '../../browser/launch-options.ts';
import {
  startCollector,
  type CollectorOptions,
  type StartedCollector,
} from '../collector/start-collector.ts';
import type { PageOptions } from '../page/client-page.ts';
import type { Fault } from '../proxy/fault.ts';
import type { SeenRequest } from '../proxy/exchange.ts';
import { startProxy, type HostileProxy } from '../proxy/start-proxy.ts';
import { recordedRevisions, type RecordedRevision } from './recorded-revisions.ts';
import { createTab, type Tab } from './tab.ts';

/** What rows share: a portal, and a collector that is always up. */
export interface Surroundings {
  /** Base URL of the portal. */
  portal: string;
  collector: StartedCollector;
  /** A folder of this row's own. */
  folder: string;
  context: BrowserContext;
}

/** Sets a page up before it is opened. */
type Preparation = (page: Page) => Promise<unknown>;

/** A site of one row's own: a browser profile, a portal, a proxy and the collector behind it. */
export interface Bench extends Surroundings {
  proxy: HostileProxy;
  /** The same numbers in every run. */
  random: () => number;
  makeResponse(): Response;
  /** Opens a page of the portal; `prepare` is called before. */
  visit(path: string, prepare?: Preparation): Promise<Tab>;
  /** Opens a page with a client, which delivers to the proxy unless told. */
  open(options?: Partial<PageOptions>, prepare?: Preparation): Promise<Tab>;
  /** Opens a page with the widget. */
  openWidget(page?: string, prepare?: Preparation): Promise<Tab>;
  /** Lets this happen to the posts of responses, but not to preflights; they are counted from 0. */
  onPost(choose: (at: number, request: SeenRequest) => Fault | undefined): void;
  /** Gives the posts that have come to the proxy, or those of one response. */
  posts(response?: Response): SeenRequest[];
  startCollector(options?: Partial<CollectorOptions>): Promise<StartedCollector>;
  startProxy(target: { port: number }): Promise<HostileProxy>;
  /** Gives every revision of a response that the collector's database holds, the one that counts last. */
  revisions(response: { id: string }, collector?: StartedCollector): RecordedRevision[];
  /** Fails unless the database holds exactly this revision of the response, with its content. */
  assertOneRecord(response: Response, collector?: StartedCollector): Promise<void>;
  /** Starts a browser of the row's own, with its own profile and proxy. */
  launch(options: LaunchOptions): Promise<OwnBrowser>;
  /** Ends what was started for the row. */
  end(): Promise<void>;
}

/** A bench in a browser of its own. */
export interface OwnBrowser extends Bench {
  /** Ends the whole browser with SIGKILL, as a system does that runs out of memory. */
  kill(): Promise<void>;
}

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

  async function visit(path: string, prepare?: Preparation): Promise<Tab> {
    const page = await context.newPage();
    await prepare?.(page);
    const tab = await createTab(page);
    await page.goto(`${portal}${path}`);
    return tab;
  }

  return {
    ...surroundings,
    proxy,
    random,
    makeResponse: () => makeResponse(random),
    visit,
    async open(options, prepare) {
      const tab = await visit('/client.html', prepare);
      await tab.open({ collectors: [proxy.url], ...options });
      return tab;
    },
    openWidget: (path = '/widget.html', prepare) =>
      visit(`${path}#${encodeURIComponent(proxy.url)}`, prepare),
    onPost(choose) {
      let at = 0;
      proxy.use((request) => (isPost(request) ? choose(at++, request) : undefined));
    },
    posts: (response) =>
      proxy.requests.filter(
        (request) => isPost(request) && (!response || request.key === idempotencyKey(response)),
      ),
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
