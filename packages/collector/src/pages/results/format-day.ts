import { dayStyle } from './day-style.ts';

/** Writes a calendar day, `YYYY-MM-DD`, as the language does. */
export function formatDay(day: string, language: string): string {
  const format = new Intl.DateTimeFormat([language, 'vi'], {
    ...dayStyle(language, 'medium'),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
