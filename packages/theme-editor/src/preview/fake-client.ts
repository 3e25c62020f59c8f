import type { HailongSurvey } from '@hailong/widget';

/** How far the delivery of a preview gets. */
export type Ending = 'saved' | 'recorded';

const never = new Promise<never>(() => {});

/** Creates a client that sends nothing anywhere and says that the answer has got so far. */
export function createFakeClient(ending: Ending): NonNullable<HailongSurvey['client']> {
  return {
    submit: ({ id, revision }) => ({
      saved: Promise.resolve({ durable: true }),
      recorded:
        ending === 'saved'
          ? never
          : Promise.resolve({
              kind: 'recorded' as const,
              receipt: {
                format: 'hailong-receipt@1' as const,
                id,
                revision,
                digest: `sha-256:${'0'.repeat(64)}`,
                code: '7K3M-Q2XZ',
                day: '2026-01-01',
              },
            }),
    }),
  };
}
