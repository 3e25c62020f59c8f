import type { BrowserContext, LaunchOptions, Page } from 'puppeteer-core';
import type { Response } from '@hailong/protocol';
import type { CollectorOptions, StartedCollector } from '../collector/start-collector.ts';
import type { PageOptions } from '../page/client-page.ts';
import type { SeenRequest } from '../proxy/exchange.ts';
import type { Fault } from '../proxy/fault.ts';
import type { HostileProxy } from '../proxy/start-proxy.ts';
import type { RecordedRevision } from './recorded-revisions.ts';
import type { Tab } from './tab.ts';

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
export type Preparation = (page: Page) => Promise<unknown>;

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
