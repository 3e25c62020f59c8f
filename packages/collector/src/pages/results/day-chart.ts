import type { GroupResult } from '@hailong/protocol';
import { html } from 'ghtml';

/** Most days a bar chart can show on a phone with bars that can still be told apart. */
const MOST_DAYS = 62;

/** Fewest places along the axis, so that two days do not fill the page with two blocks. */
const FEWEST_PLACES = 14;

const HEIGHT_PX = 200;
const DAY_MS = 86_400_000;

/** A place along the axis; without a group nobody answered on that day. */
interface Slot {
  day: string;
  group: GroupResult | undefined;
}

/** Gives every calendar day from the first to the last one with answers, the latest ones only. */
export function slotsOf(groups: GroupResult[]): Slot[] {
  const byDay = new Map(groups.map((group) => [group.key['day'] ?? '', group]));
  const days = [...byDay.keys()].filter((day) => day !== '').sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = Date.parse(last);
  const start = Math.max(Date.parse(first), end - (MOST_DAYS - 1) * DAY_MS);
  const length = Math.round((end - start) / DAY_MS) + 1;
  return Array.from({ length }, (_, at) => {
    const day = new Date(start + at * DAY_MS).toISOString().slice(0, 10);
    return { day, group: byDay.get(day) };
  });
}

function height(place: number): string {
  return ((1 - Math.min(1, Math.max(0, place))) * HEIGHT_PX).toFixed(1);
}

function column({ group }: Slot, at: number, places: number): string {
  if (!group) return '';
  const step = 100 / places;
  const x = (at + 0.15) * step;
  const width = `${(step * 0.7).toFixed(3)}%`;
  if (!group.index) {
    return html`<rect
      class="gap"
      x="${x.toFixed(3)}%"
      y="${HEIGHT_PX - 6}"
      width="${width}"
      height="6"
    />`;
  }
  const top = height(group.index.value);
  const middle = `${(x + step * 0.35).toFixed(3)}%`;
  const ends = html`x1="${middle}" x2="${middle}" y1="${height(group.index.low)}"
  y2="${height(group.index.high)}"`;
  return html`<rect
      class="fill"
      x="${x.toFixed(3)}%"
      y="${top}"
      width="${width}"
      height="${(HEIGHT_PX - Number(top)).toFixed(1)}"
    />
    <line class="whisker" !${ends} />`;
}

/** Tells whether the chart leaves out the older days. */
export function isCut(groups: GroupResult[]): boolean {
  const first = slotsOf(groups)[0]?.day ?? '';
  return groups.some(({ key }) => (key['day'] ?? first) < first);
}

/** Draws the index of every day as columns with whiskers; the words stand in the table beside it. */
export function dayColumns(slots: Slot[]): string {
  const places = Math.max(FEWEST_PLACES, slots.length);
  const rules = [0, 0.5, 1].map(
    (place) =>
      html`<line class="rule" x1="0" x2="100%" y1="${height(place)}" y2="${height(place)}" />`,
  );
  return html`<svg class="day-chart" height="${HEIGHT_PX}" aria-hidden="true" focusable="false">
    !${rules} !${slots.map((slot, at) => column(slot, at, places))}
  </svg>`;
}
