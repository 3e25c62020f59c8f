import { isRefusal } from '../world/is-refusal.ts';
import type { Request } from '../world/network.ts';
import { LEAST_RANDOM } from '../world/seeded-random.ts';
import type { Page } from '../world/weather.ts';
import type { World } from '../world/world.ts';
import type { Check } from './referee.ts';

/** Upper bounds of the pauses after failures, in milliseconds: the first, and that of all. */
const [BASE_MS, CAP_MS] = [2_000, 15 * 60_000];

/** Longest pause that a collector may ask for, in milliseconds. */
const DAY_MS = 24 * 60 * 60_000;

/** When a client looks for what earlier pages left, in milliseconds after it was made. */
const FIRST_DRAIN_MS = 500;

/** How a tab has fared with an item. */
interface Course {
  tab: string;
  item: string;
  /** When the last attempt began, in milliseconds since the world began. */
  lastMs: number;
  /** How many attempts there were since something cut the pauses short. */
  inRow: number;
  /** Wall time before which the collector does not want another. */
  until: number;
}

/** Gives the pause that an answer asks for, in milliseconds; nothing but seconds and dates asks. */
function askedMs({ retryAfter = '' }: Page, now: number): number {
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return Math.min(Math.max(ms || 0, 0), DAY_MS);
}

/** Gives the least pause after so many attempts in a row, in milliseconds. */
function leastMs(inRow: number): number {
  return inRow > 0 ? LEAST_RANDOM * Math.min(CAP_MS, BASE_MS * 2 ** (inRow - 1)) : 0;
}

/**
 * I6: the pauses of a tab grow with each failure of an item, and it does not come back before the
 * pause it was asked for, unless something disturbs it. What other tabs do with the item disturbs.
 */
export function watchPauses(world: World, check: Check): void {
  const { agenda, clock, disk, network, disturbing, opening } = world;
  const courses = new Map<string, Course>();
  const openedMs = new Map<string, number>();

  const itemOf = ({ key, collector }: Request) => `${key} ${collector}`;
  function forgetIn(others: string, item: string): void {
    for (const [name, course] of courses) {
      if (course.item === item && course.tab !== others) courses.delete(name);
    }
  }

  opening.hear(({ name }) => void openedMs.set(name, agenda.elapsedMs()));
  disturbing.hear((disturbance) => {
    if (disturbance === 'upheaval') courses.clear();
    for (const course of courses.values()) course.inRow = 0;
  });
  disk.committing.hear((changes, by) => {
    for (const key of Object.keys(changes)) forgetIn(by, key);
  });

  network.sending.hear((request) => {
    const { tab, key, at, keepalive } = request;
    // without it: the second try of an attempt whose first has failed at once
    if (!keepalive) return;
    const item = itemOf(request);
    const course = courses.get(`${tab.name} ${item}`);
    if (course) {
      const firstDrainMs = (openedMs.get(tab.name) ?? 0) + FIRST_DRAIN_MS;
      if (course.lastMs <= firstDrainMs && firstDrainMs <= at) course.inRow = 0;
      const pauseMs = at - course.lastMs;
      const isLong = pauseMs >= leastMs(course.inRow);
      check('I6', isLong, () => `${tab.name} sends ${key} again after ${pauseMs} ms`);
      const isAsked = clock.now() >= course.until;
      check('I6', isAsked, () => `${tab.name} sends ${key} before the pause it was asked for`);
    }
    const inRow = (course?.inRow ?? 0) + 1;
    const next = { tab: tab.name, item, lastMs: at, inRow, until: -Infinity };
    courses.set(`${tab.name} ${item}`, next);
  });

  network.answered.hear((request, page) => {
    const course = courses.get(`${request.tab.name} ${itemOf(request)}`);
    if (course) course.until = clock.now() + askedMs(page, clock.now());
    if (page.status >= 300 && !isRefusal(page)) return;
    // a collector that is back ends every pause but those it asked for
    for (const each of courses.values()) if (each.tab === request.tab.name) each.inRow = 0;
  });
}
