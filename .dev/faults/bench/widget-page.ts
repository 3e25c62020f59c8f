import type { Frame, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Chooses the best level and presses send, as a citizen does. */
export async function rateInWidget(place: Page | Frame): Promise<void> {
  await place.locator('::-p-aria([name="Rất hài lòng"][role="radio"])').click();
  await place.locator('::-p-aria([name="Gửi đánh giá"][role="button"])').click();
}

/** Runs in a page: reads the widget's status. */
function readStatus(): string | undefined {
  const shadow = document.querySelector('hailong-survey')?.shadowRoot;
  return shadow?.querySelector('[role=status]')?.textContent?.trim();
}

/** Waits until the widget's status holds the words. */
export async function untilWidgetSays(place: Page | Frame, words: string): Promise<void> {
  let said: string | undefined;
  await until(`"${words}" in the widget`, async () => {
    said = await place.evaluate(readStatus);
    return said?.includes(words) ?? false;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it says "${said}"`);
  });
}
