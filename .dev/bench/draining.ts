import { join } from 'node:path';
import type { Response } from '@hailong/protocol';
import { unusedPort } from '../start/unused-port.ts';
import { runCollector } from '../start/run-collector.ts';
import { onClientPage } from './client-page.ts';
import { makeResponse, seededRandom } from './make-response.ts';
import type { Row } from './row.ts';

/** As many as a device keeps. */
const WAITING = 1000;

/** What `packages/client/src/delivery/slots.ts` allows. */
const MAX_AT_ONCE = 4;

interface Drained {
  longestMs: number;
  tookMs: number;
  requests: number;
  mostAtOnce: number;
}

/** Runs in the page: leaves responses in the outbox, as pages before did that had no network. */
async function leave(responses: Response[], collector: string): Promise<void> {
  const opening = indexedDB.open('hailong');
  opening.onupgradeneeded = () => opening.result.createObjectStore('outbox');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const transaction = opening.result.transaction('outbox', 'readwrite');
  const savedAt = Date.now();
  const rest = { v: 2, collector, savedAt, seenAt: savedAt, agedMs: 0, attempts: 1, notBefore: 0 };
  for (const response of responses) {
    const key = `${response.id}.${response.revision} ${collector}`;
    transaction.objectStore('outbox').put({ ...rest, response }, key);
  }
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  opening.result.close();
}

/** Runs in the page: delivers what waits, and watches the main thread and the requests. */
async function drain(collector: string, waiting: number): Promise<Drained> {
  const drained: Drained = { longestMs: 0, tookMs: 0, requests: 0, mostAtOnce: 0 };
  let atOnce = 0;
  const client = window.HailongClient.createClient({
    collector,
    fetch: async (...request) => {
      drained.requests += 1;
      drained.mostAtOnce = Math.max(drained.mostAtOnce, (atOnce += 1));
      return fetch(...request).finally(() => (atOnce -= 1));
    },
  });
  const start = performance.now();
  let [beat, isOver] = [start, false];
  const { port1, port2 } = new MessageChannel();
  // a message to oneself comes as soon as the main thread is free
  port1.onmessage = () => {
    const now = performance.now();
    drained.longestMs = Math.max(drained.longestMs, now - beat);
    beat = now;
    if (!isOver) port2.postMessage('');
  };
  port2.postMessage('');
  client.drain();
  // not by asking the client, which would read the outbox
  const isUnderWay = () => drained.requests < waiting || atOnce > 0;
  while (isUnderWay()) await new Promise((resolve) => setTimeout(resolve, 100));
  isOver = true;
  drained.tookMs = performance.now() - start;
  // the last ones are being removed
  while ((await client.pending()) > 0) await new Promise((resolve) => setTimeout(resolve, 100));
  client.close();
  return drained;
}

async function drainBacklog(folder: string): Promise<Drained> {
  const random = seededRandom(2);
  const responses = Array.from({ length: WAITING }, () => makeResponse(random));
  const port = await unusedPort();
  return onClientPage(async (page, origin) => {
    const collector = await runCollector(port, {
      HAILONG_DATABASE: join(folder, 'draining.sqlite'),
      HAILONG_ORIGINS: origin,
    });
    try {
      await page.evaluate(leave, responses, collector.url);
      return await page.evaluate(drain, collector.url, WAITING);
    } finally {
      await collector.stop();
    }
  });
}

/** Watches the main thread of a page that delivers as many responses as a device keeps. */
export async function drainingRows(folder: string): Promise<Row[]> {
  const { longestMs, tookMs, requests, mostAtOnce } = await drainBacklog(folder);
  const seconds = (tookMs / 1000).toFixed(1);
  return [
    {
      name: `longest block of the main thread, draining ${WAITING}`,
      ours: `${longestMs.toFixed(1)} ms (${seconds} s in all)`,
      reference: '50 ms is a long task',
      figure: longestMs,
      bound: { atMost: 50 },
      unit: ' ms',
    },
    {
      name: `requests, draining ${WAITING}`,
      ours: `${requests}`,
      reference: `${WAITING} answers`,
      figure: requests / WAITING,
      bound: { atMost: 1 },
      unit: '×',
    },
    {
      name: 'requests at once',
      ours: `${mostAtOnce}`,
      reference: `${MAX_AT_ONCE} allowed`,
      figure: mostAtOnce,
      bound: { atMost: MAX_AT_ONCE },
      unit: '',
    },
  ];
}
