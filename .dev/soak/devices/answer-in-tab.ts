import type { Response } from '@hailong/protocol';
import type { Ledger } from '../ledger/ledger.ts';
import { revisionOf } from '../make-answer.ts';
import type { ClientTab } from './open-tab.ts';

/** Submits a response in a tab, notes what the tab is told, and gives whether it was saved for good. */
export async function answerInTab(
  { client, isAlive }: ClientTab,
  response: Response,
  ledger: Ledger,
): Promise<boolean> {
  const revision = revisionOf(response);
  const { saved, recorded } = client.submit(response);
  void recorded.then((delivery) => {
    if (!isAlive()) return;
    if (delivery.kind !== 'recorded') ledger.refused(revision, JSON.stringify(delivery));
    // the digest that was told, for it is that which must be found
    else ledger.recorded({ ...revision, digest: delivery.receipt.digest });
  });
  const { durable } = await saved;
  if (durable && isAlive()) ledger.saved(revision);
  return durable;
}
