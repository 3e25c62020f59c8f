import type { ElementHandle, Page } from 'puppeteer-core';
import type { CleanLooks } from '../look/clean-looks.ts';
import type { Site } from '../site/site.ts';
import type { Heard } from './heard.ts';

/** A page of a portal in a browser, used as a citizen uses it. */
export interface Visit {
  page: Page;
  site: Site;
  /** Every error and warning of the console, and every uncaught error. */
  said: string[];
  cleanLooks: CleanLooks;
  heard(): Promise<Heard>;
  /** The messages of `hailong-error`. */
  errors(): Promise<string[]>;
  /** Finds a radio, checkbox, button or link by its name; the one that stands first unless told. */
  find(role: string, name: string, at?: number): Promise<ElementHandle<Element>>;
  choose(name: string, at?: number): Promise<void>;
  press(name: string, at?: number): Promise<void>;
  /** Waits until so many events of a type were heard, and gives the last. */
  untilHeard(type: string, times?: number): Promise<Heard['events'][number]>;
  /** Chooses, presses send, waits for the receipt, and fails unless the database holds the answer once. */
  rate(at?: number): Promise<void>;
  /** Fails unless the link is what is seen, and is so after a moment still. */
  seesLink(): Promise<void>;
  /** Keeps a picture of the page under the row's name. */
  picture(note?: string): Promise<void>;
}
