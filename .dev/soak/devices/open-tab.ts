import { createClient, type Client, type OutboxStorage } from '@hailong/client';
import { createTab, type Tab } from './tab.ts';
import { tabClock } from './tab-clock.ts';
import { tabFetch } from './tab-fetch.ts';
import { tabLocks } from './tab-locks.ts';

/** What the tabs of one device have in common. */
export interface TabParts {
  /** The name of the device. */
  device: string;
  collector: string;
  openStorage(tab: Tab): OutboxStorage;
  hasLocks: boolean;
  isOnline(): boolean;
  random(): number;
}

/** A tab in which a page with a client is open. */
export interface ClientTab extends Tab {
  client: Client;
}

/** Opens a tab of a device with a real client. */
export function openTab(parts: TabParts): ClientTab {
  const { device, collector, openStorage, hasLocks, isOnline, random } = parts;
  const tab = createTab();
  const client = createClient({
    collector,
    storage: openStorage(tab),
    locks: hasLocks ? tabLocks(device, tab) : null,
    fetch: tabFetch(tab, isOnline),
    clock: tabClock(tab),
    random,
  });
  return { ...tab, client };
}
