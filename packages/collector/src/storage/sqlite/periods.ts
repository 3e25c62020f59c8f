/** Periods above it are days, such as 20261124; the others are months, such as 202611. */
export const LAST_MONTH = 999_999;

/** Gives a day such as "2026-11-24" as the integer 20261124. */
export function dayPeriod(day: string): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8));
}

/** Gives the month of a day as an integer: 202611. */
export function monthPeriod(day: string): number {
  return Math.floor(dayPeriod(day) / 100);
}

/** Gives the day that an integer period stands for. */
export function dayOfPeriod(period: number): string {
  const digits = String(period);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function next(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function lastOfMonth(day: string): string {
  const end = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + 1, 0);
  return end.toISOString().slice(0, 10);
}

/** Lists every day from `from` to `to`, both inclusive. */
export function daysBetween(from: string, to: string): number[] {
  const days: number[] = [];
  for (let day = from; day <= to; day = next(day)) days.push(dayPeriod(day));
  return days;
}

/** Covers the days from `from` to `to` with whole months where they fit and single days elsewhere. */
export function periodsBetween(from: string, to: string): number[] {
  const periods: number[] = [];
  let day = from;
  while (day <= to) {
    const last = lastOfMonth(day);
    const isWholeMonth = day.endsWith('-01') && last <= to;
    periods.push(isWholeMonth ? monthPeriod(day) : dayPeriod(day));
    day = next(isWholeMonth ? last : day);
  }
  return periods;
}
