import { idempotencyKey } from '@hailong/protocol';
import type { Agenda, Life } from './agenda.ts';
import { answerOf } from './answer-of.ts';
import { createDeferred, type Deferred } from './deferred.ts';
import { createHook, type Hook } from './hook.ts';
import type { ModelCollector } from './model-collector.ts';
import { weathers, type Page, type Weather, type WeatherName } from './weather.ts';

/** A request of a tab. */
export interface Request {
  tab: Life;
  collector: string;
  key: string;
  content: string;
  /** When it was sent, in milliseconds since the world began. */
  at: number;
  keepalive: boolean;
}

/** What stands between tabs and collectors. */
export interface Network {
  /** Gives the `fetch` of a tab. */
  fetchOf(tab: Life): typeof fetch;
  /** Gives the next requests to a collector this weather, or all of them. */
  setWeather(collector: string, name: WeatherName, requests?: number): void;
  /** What the tab still waits for. */
  readonly underWay: Set<Request>;
  /** Told when a tab sends, before the request is under way. */
  readonly sending: Hook<[request: Request]>;
  /** Told when an answer has reached a tab with its body. */
  readonly answered: Hook<[request: Request, page: Page]>;
}

type Fetching = Deferred<Response> & { request: Request; signal?: AbortSignal | null };

/** Makes a network on which the weather is fine. */
export function createNetwork(agenda: Agenda, collectors: readonly ModelCollector[]): Network {
  const forecast = new Map<string, { name: WeatherName; left: number }>();
  const underWay = new Set<Request>();

  function takeWeather(collector: string, keepalive: boolean): [WeatherName, Weather] {
    const next = forecast.get(collector);
    const weather: Weather = weathers[next?.name ?? 'fine'];
    if (!next || next.left <= 0 || (weather.isKeepaliveOnly && !keepalive)) return ['fine', {}];
    next.left -= 1;
    return [next.name, weather];
  }

  function tell({ tab }: Request, what: string, run: () => void): void {
    agenda.add({ what: `${tab.name}: ${what}`, at: agenda.elapsedMs(), owner: tab, run });
  }

  function fail({ request, reject }: Fetching): void {
    tell(request, 'the request fails', () => {
      underWay.delete(request);
      reject(new TypeError('Failed to fetch'));
    });
  }

  function readBody({ request, signal }: Fetching, page: Page, body: Weather['body']) {
    return new Promise<string>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      if (body === 'stalls') return;
      const text = typeof page.body === 'string' ? page.body : JSON.stringify(page.body);
      tell(request, 'the body has come', () => {
        underWay.delete(request);
        if (!signal?.aborted) network.answered.tell(request, page);
        resolve(body === 'cut' ? text.slice(0, text.length / 2) : text);
      });
    });
  }

  function arrive(fetching: Fetching, { reaches = 1, back, body }: Weather): void {
    const { request, resolve } = fetching;
    const { content } = request;
    const collector = collectors.find(({ url }) => url === request.collector)!;
    const judged = reaches > 0 ? collector.judge(content) : undefined;
    const again = { what: `the network delivers ${request.key} again`, at: agenda.elapsedMs() };
    if (reaches > 1) agenda.add({ ...again, run: () => collector.judge(content) });
    if (back === 'nothing') return;
    if (back === 'failure') return fail(fetching);
    const page: Page = back ? back(content) : judged!;
    tell(request, `answered ${page.status}`, () => {
      resolve(answerOf(page, () => readBody(fetching, page, body)));
    });
  }

  function send(tab: Life, url: string, init: RequestInit): Promise<Response> {
    if (init.signal?.aborted) return Promise.reject(init.signal.reason);
    const [collector, content] = [url.replace(/\/v1\/responses$/, ''), String(init.body)];
    const [at, keepalive] = [agenda.elapsedMs(), !!init.keepalive];
    const key = idempotencyKey(JSON.parse(content));
    const request = { tab, collector, key, content, at, keepalive };
    const fetching = { ...createDeferred<Response>(), request, signal: init.signal ?? null };
    const [name, weather] = takeWeather(collector, keepalive);
    network.sending.tell(request);
    underWay.add(request);
    init.signal?.addEventListener('abort', () => {
      underWay.delete(request);
      fetching.reject(init.signal!.reason);
    });
    agenda.add({
      what: `the network takes ${key} of ${tab.name}: ${name}`,
      at: at + (weather.afterMs ?? 0),
      run: () => arrive(fetching, weather),
    });
    return fetching.promise;
  }

  const network: Network = {
    underWay,
    fetchOf: (tab) => (url, init) => send(tab, String(url), init ?? {}),
    setWeather: (collector, name, left = Infinity) => void forecast.set(collector, { name, left }),
    sending: createHook(),
    answered: createHook(),
  };
  return network;
}
