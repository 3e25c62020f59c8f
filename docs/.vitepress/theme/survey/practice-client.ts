import type { Submission } from '@hailong/client';
import type { Response } from '@hailong/protocol';

/** A client for pages on which one tries: it sends nothing and keeps nothing. */
export interface PracticeClient {
  submit(response: Response): Submission;
}

/** Creates a client that hands each answer to `tell` and gives a receipt of no worth. */
export function createPracticeClient(tell: (response: Response) => void): PracticeClient {
  return {
    submit(response) {
      tell(response);
      const receipt = {
        format: 'hailong-receipt@1' as const,
        id: response.id,
        revision: response.revision,
        digest: `sha-256:${'0'.repeat(64)}`,
        day: new Date().toISOString().slice(0, 10),
        code: '0000-0000',
      };
      return {
        saved: Promise.resolve({ durable: true }),
        recorded: Promise.resolve({ kind: 'recorded', receipt }),
      };
    },
  };
}
