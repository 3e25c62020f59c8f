import { problemTable, type ProblemCode } from '../problem/problem-table.ts';
import { ref, type Reply } from './operation.ts';

/** Statuses that say when to come back, in the header `Retry-After`. */
const STATUSES_WITH_RETRY_AFTER = [409, 503];

const retryAfter = {
  'Retry-After': {
    description: 'Seconds after which to try again.',
    schema: { type: 'integer', minimum: 0 },
  },
};

function reply(status: number, codes: ProblemCode[]): Reply {
  return {
    description: codes.map((code) => `\`${code}\`: ${problemTable[code].title}.`).join(' '),
    ...(STATUSES_WITH_RETRY_AFTER.includes(status) ? { headers: retryAfter } : {}),
    content: { 'application/problem+json': { schema: ref('Problem') } },
  };
}

/** Gives one reply for each status that these problems have. */
export function problemReplies(codes: ProblemCode[]): Record<string, Reply> {
  const statuses = [...new Set(codes.map((code) => problemTable[code].status))];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      reply(
        status,
        codes.filter((code) => problemTable[code].status === status),
      ),
    ]),
  );
}
