import type { Page } from 'puppeteer-core';
import type { Response } from '@hailong/protocol';
import type { Ledger } from '../ledger/ledger.ts';
import { revisionOf } from '../make-answer.ts';

/** What a page was told of a revision. */
export interface PageEvent {
  kind: 'saved' | 'recorded' | 'refused';
  id: string;
  revision: number;
  durable?: boolean;
  /** The digest in the receipt. */
  digest?: string;
  reason?: string;
}

/** Runs in every page: hands on what the widget tells its host, at once. */
function handOn(): void {
  const { tellSoak } = window as unknown as { tellSoak(event: object): void };
  for (const kind of ['saved', 'recorded', 'refused']) {
    addEventListener(`hailong-${kind}`, (event) => {
      const { receipt, ...detail } = (event as CustomEvent).detail;
      tellSoak({ kind, ...detail, digest: receipt?.digest });
    });
  }
}

/**
 * Notes in the ledger what a page tells; `contentOf` gives what the citizen answered in it, known
 * from the clicks and not from the page. `hear` hears of each event.
 */
export async function listenToPage(
  page: Page,
  ledger: Ledger,
  contentOf: (event: PageEvent) => Response,
): Promise<void> {
  await page.exposeFunction('tellSoak', (event: PageEvent) => {
    const revision = revisionOf(contentOf(event));
    const { kind, durable, digest, reason = '' } = event;
    if (kind === 'refused') ledger.refused(revision, reason);
    else if (kind === 'recorded') ledger.recorded({ ...revision, digest: digest ?? '' });
    else if (durable) ledger.saved(revision);
  });
  await page.evaluateOnNewDocument(handOn);
}
