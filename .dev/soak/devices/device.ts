import type { Ledger } from '../ledger/ledger.ts';
import { makeAddition, makeAnswer } from '../make-answer.ts';
import { answerInTab } from './answer-in-tab.ts';
import type { MemoryOutbox } from './memory-outbox.ts';
import { openTab, type ClientTab } from './open-tab.ts';

/** Most tabs of one device at once. */
const MAX_TABS = 2;

/**
 * So many answers may wait on one device; beyond it citizens are few, so that a machine that cannot
 * keep up can still drain in time.
 */
const MAX_WAITING = 40;

/** Which part of the citizens comes to a device on which more wait. */
const FEW = 0.05;

/** Which part of the answers gets a second revision, and how long a citizen takes for it at most. */
const ADDING = 0.12;
const ADDING_MS = 3_000;

/** What a device is made of. */
export interface DeviceParts {
  name: string;
  collector: string;
  outbox: MemoryOutbox;
  hasLocks: boolean;
  ledger: Ledger;
  random(): number;
}

/** A citizen's device, or a kiosk: an outbox, and tabs that come and go. */
export interface Device {
  /** Opens a tab if there is room for one. */
  open(): void;
  isOpen(): boolean;
  /** Has a citizen answer, if a tab is open. */
  answer(): void;
  /** Ends a tab as a crash does; tells whether there was one. */
  kill(): boolean;
  /** Ends a tab as closing it does. */
  close(): void;
  setOnline(isOnline: boolean): void;
  /** Delivers what waits, except where a pause was asked for. */
  drain(): void;
  waiting(): number;
}

/** Makes a device without any tab. */
export function createDevice(parts: DeviceParts): Device {
  const { name, collector, outbox, hasLocks, ledger, random } = parts;
  const tabs: ClientTab[] = [];
  let isOnline = true;
  const anyTab = () => tabs[Math.floor(random() * tabs.length)];

  async function answerIn(tab: ClientTab): Promise<void> {
    const first = makeAnswer(random);
    const isKept = await answerInTab(tab, first, ledger);
    if (!isKept || random() > ADDING) return;
    // half of them at once, while the first revision is still under way
    const pauseMs = random() < 0.5 ? 0 : random() * ADDING_MS;
    setTimeout(() => {
      if (tabs.includes(tab)) void answerInTab(tab, makeAddition(first), ledger);
    }, pauseMs);
  }

  function end(tab: ClientTab | undefined, isCrash: boolean): boolean {
    if (!tab) return false;
    tabs.splice(tabs.indexOf(tab), 1);
    if (!isCrash) tab.client.close();
    tab.kill();
    return true;
  }

  return {
    open() {
      if (tabs.length >= MAX_TABS) return;
      const openStorage = outbox.openFor;
      const has = { device: name, collector, openStorage, hasLocks, random };
      tabs.push(openTab({ ...has, isOnline: () => isOnline }));
    },
    isOpen: () => tabs.length > 0,
    answer() {
      const tab = anyTab();
      const isCalm = outbox.size() < MAX_WAITING || random() < FEW;
      if (tab && isCalm) void answerIn(tab);
    },
    kill: () => end(anyTab(), true),
    close: () => void end(anyTab(), false),
    setOnline(value) {
      isOnline = value;
      // as the event `online` does
      if (value) for (const { client } of tabs) client.drain();
    },
    drain: () => tabs.forEach(({ client }) => client.drain()),
    waiting: outbox.size,
  };
}
