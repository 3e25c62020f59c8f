import type { Tab } from './tab.ts';

/** Gives `fetch` as one tab of a device has it: a killed tab hears nothing more, and its connections end. */
export function tabFetch(tab: Tab, isOnline: () => boolean): typeof fetch {
  async function send(...[url, init]: Parameters<typeof fetch>): Promise<Response> {
    if (!isOnline()) throw new TypeError('Failed to fetch');
    const signals = [tab.signal, ...(init?.signal ? [init.signal] : [])];
    return fetch(url, { ...init, signal: AbortSignal.any(signals) });
  }
  return (...request) => tab.live(send(...request));
}
