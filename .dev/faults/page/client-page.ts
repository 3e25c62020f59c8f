import {
  createClient,
  systemClock,
  type Client,
  type Delivery,
  type Saved,
  type Submission,
} from '@hailong/client';
import type { Response } from '@hailong/protocol';
import {
  createFakeClock,
  type FakeClock,
} from '../../../packages/client/test/support/fake-clock.ts';

/** How the client of a page is made. */
export interface PageOptions {
  /** Base URLs of its collectors. */
  collectors: string[];
  /** Whether its time passes only when it is told to. */
  isFake?: boolean;
  /** What it is given for chance, from 0 to below 1; the first pause is at most twice as many seconds. */
  random?: number;
  /** Whether it goes without Web Locks. */
  isUnlocked?: boolean;
}

/** What a page was told about a submission, so far. */
export interface Told {
  saved?: Saved;
  recorded?: Delivery;
}

/** What a test can ask of a page that has the client. */
export interface ClientPage {
  client: Client;
  clock: FakeClock;
  open(options: PageOptions): void;
  submit(response: Response): void;
  told(key: string): Told | undefined;
  /** Lets time pass on the fake clock; `isSettled`, also waits until all that it set off has ended. */
  pass(ms: number, isSettled: boolean): Promise<void>;
}

declare global {
  interface Window {
    clientPage: ClientPage;
    /** Where a page has two of them. */
    firstPage: ClientPage;
  }
}

/** How often the page must look the same before it counts as settled, and how far apart in milliseconds. */
const LOOKS = 3;
const LOOK_MS = 5;

let underWay = 0;

/** As the client itself does, so that later patches of the host do not reach it. */
const { fetch } = window;

/** The page's own `fetch`, with its requests counted while they are under way. */
const countedFetch: typeof fetch = (...args) => {
  underWay += 1;
  return fetch.apply(window, args).finally(() => (underWay -= 1));
};

/** Waits until no request is under way and neither timers nor the outbox change any more. */
async function settle(): Promise<void> {
  for (let same = 0, before = ''; same < LOOKS;) {
    const waiting = await page.client.pending();
    const now = `${underWay} ${waiting} ${page.clock.pauses()}`;
    same = now === before && underWay === 0 ? same + 1 : 0;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

const tidings = new Map<string, Told>();

function hear(key: string, news: Told): void {
  tidings.set(key, { ...tidings.get(key), ...news });
  // a page that is killed leaves behind what it has printed
  console.log(`told ${key} ${Object.keys(news)}`);
}

function follow(key: string, { saved, recorded }: Submission): void {
  void saved.then((news) => hear(key, { saved: news }));
  void recorded.then((news) => hear(key, { recorded: news }));
}

const page: ClientPage = {
  client: undefined as unknown as Client,
  clock: createFakeClock(),
  open({ collectors, isFake, random = 0.1, isUnlocked }) {
    page.client = createClient({
      collector: collectors,
      clock: isFake ? page.clock : systemClock,
      random: () => random,
      ...(isFake ? { fetch: countedFetch } : {}),
      ...(isUnlocked ? { locks: null } : {}),
    });
  },
  submit(response) {
    follow(`${response.id}.${response.revision}`, page.client.submit(response));
  },
  told: (key) => tidings.get(key),
  async pass(ms, isSettled) {
    page.clock.advance(ms);
    await (isSettled ? settle() : page.client.pending());
  },
};

window.clientPage = page;
