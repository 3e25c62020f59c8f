import { receiptFor } from '../world/model-collector.ts';
import type { Plant } from '../world/world.ts';

/** Takes every success for a receipt: that of a captive portal, too. */
export const takesAnySuccess: Plant = (parts) => ({
  ...parts,
  async fetch(url, init) {
    const answer = await parts.fetch(url, init);
    if (!answer.ok) return answer;
    const json = async () => {
      await answer.text();
      return receiptFor(String(init?.body));
    };
    return { ...answer, json };
  },
});
