/** How often is looked, in milliseconds. */
const LOOK_MS = 10;

/** How long something may take, in milliseconds, unless told. */
const DEADLINE_MS = 15_000;

/** Waits until something is neither undefined nor false, and gives it; rejects with what was waited for. */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  deadlineMs = DEADLINE_MS,
): Promise<Exclude<T, undefined | false>> {
  const endsAt = Date.now() + deadlineMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen as Exclude<T, undefined | false>;
    if (Date.now() > endsAt) throw new Error(`waited ${deadlineMs} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
