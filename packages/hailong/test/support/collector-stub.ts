/** What a stub of a collector answers, by path. */
export type Answers = Record<string, { status?: number; body: unknown }>;

/** A collector that is well, knows one survey and serves the widget without a list of hashes. */
export const healthy: Answers = {
  '/healthz': { body: { status: 'ok' } },
  '/v1/surveys': {
    body: {
      surveys: [
        {
          id: 'vn-service',
          version: 3,
          title: { vi: 'Hài lòng', en: 'Satisfaction' },
          languages: ['vi', 'en'],
          official: false,
        },
      ],
    },
  },
  '/v1/surveys/vn-service': { body: { id: 'vn-service', version: 3 } },
  '/v0.1.0/hailong.js': { body: 'widget' },
};

/** Gives a `fetch` that answers for `https://rating.example` as told, and 404 for all else. */
export function createFetch(answers: Answers = healthy): typeof fetch {
  return async (input) => {
    const { pathname } = new URL(String(input));
    const { status = 200, body } = answers[pathname] ?? { status: 404, body: 'nothing' };
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
}
