/** No time zone of today changes its offset within a minute, so a day is worked out once a minute. */
const MINUTE_MS = 60_000;

/** Creates the function that gives the calendar day, `YYYY-MM-DD`, of a moment in a time zone. */
export function createDayAt(timeZone: string): (epochMs: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  let [minute, day] = [NaN, ''];
  return (epochMs) => {
    const asked = Math.floor(epochMs / MINUTE_MS);
    if (asked !== minute) [minute, day] = [asked, format.format(epochMs)];
    return day;
  };
}
