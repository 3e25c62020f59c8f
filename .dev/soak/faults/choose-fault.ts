import { openToPages, type Fault } from '../../faults/proxy/fault.ts';

/** Which part of all requests a fault befalls at ordinary times, and in a storm. */
const ORDINARY = 0.12;
const STORM = 0.8;

/** How long storms last, and how long it is calm before one, at most, in milliseconds. */
const STORM_MS = 3_000;
const CALM_MS = 40_000;

/** Seconds that an injected answer asks to wait: short, so that a healed soak ends soon. */
const RETRY_AFTER = '1';

const json = { ...openToPages, 'content-type': 'application/json' };
const page = { ...openToPages, 'content-type': 'text/html; charset=utf-8' };

/** A receipt for another response, as a mistaken cache gives it. */
const FOREIGN_RECEIPT = JSON.stringify({
  format: 'hailong-receipt@1',
  id: '0f8fad5b-d9cb-469f-a165-70867728950e',
  revision: 1,
  digest: `sha-256:${'0'.repeat(64)}`,
  code: '0000-0000',
  day: '2026-11-24',
});

/**
 * Statuses that pass by themselves. Those that the client takes for a mistaken configuration (401,
 * 403, 404) are left out: a client pauses a quarter of an hour after each.
 */
const answers: readonly Fault[] = [
  ...[408, 425, 500, 502, 504].map((status): Fault => ({ kind: 'answer', status, headers: page })),
  ...[409, 429, 503].map((status): Fault => ({
    kind: 'answer',
    status,
    headers: { ...page, 'retry-after': RETRY_AFTER },
  })),
  { kind: 'answer', status: 200, headers: page, body: '<title>Wi-Fi</title>' },
  { kind: 'answer', status: 302, headers: { ...page, location: 'http://portal.invalid/' } },
  { kind: 'answer', status: 511, headers: page, body: '<title>Wi-Fi</title>' },
  { kind: 'answer', status: 200, headers: json, body: '{"ok":true}' },
  { kind: 'answer', status: 200, headers: json, body: FOREIGN_RECEIPT },
];

type Make = (random: () => number) => Fault;

/** Every kind of fault with how often it comes, relative to the others. */
const kinds: readonly (readonly [weight: number, make: Make])[] = [
  [4, () => ({ kind: 'drop' })],
  [4, () => ({ kind: 'reset' })],
  [5, () => ({ kind: 'lose-answer' })],
  [3, (random) => ({ kind: 'truncate', bytes: Math.floor(random() * 150) })],
  [1, (random) => ({ kind: 'stall', ms: 500 + random() * 4_000 })],
  [0.3, () => ({ kind: 'stall-body' })],
  [4, (random) => ({ kind: 'delay', ms: random() * 500 })],
  [1, (random) => ({ kind: 'slow', roundTripMs: random() * 2_000, bytesPerSecond: 6_250 })],
  [1, () => ({ kind: 'change', headers: { 'access-control-allow-origin': null } })],
  [1, () => ({ kind: 'change', body: FOREIGN_RECEIPT })],
  [8, (random) => answers[Math.floor(random() * answers.length)] as Fault],
];

const totalWeight = kinds.reduce((sum, [weight]) => sum + weight, 0);

function anyFault(random: () => number): Fault | undefined {
  let at = random() * totalWeight;
  return kinds.find(([weight]) => (at -= weight) < 0)?.[1](random);
}

/** Gives the function that chooses what befalls each request: seldom something, but for short storms often. */
export function createFaultChoice(
  random: () => number,
  now: () => number = Date.now,
): () => Fault | undefined {
  let isStorm = false;
  let changesAt = now() + random() * CALM_MS;
  return () => {
    if (now() > changesAt) {
      isStorm = !isStorm;
      changesAt = now() + random() * (isStorm ? STORM_MS : CALM_MS);
    }
    return random() < (isStorm ? STORM : ORDINARY) ? anyFault(random) : undefined;
  };
}
