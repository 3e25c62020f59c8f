import { createServer } from 'node:net';

/** How many ports are tried before the search is given up. */
const TRIES = 50;

const HIGHEST_PORT = 65_535;

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host, port }, () => probe.close(() => resolve(true)));
  });
}

/** Finds the next free port after one that is taken; undefined when none of the next ones is free. */
export async function nextFreePort(host: string, taken: number): Promise<number | undefined> {
  const last = Math.min(taken + TRIES, HIGHEST_PORT);
  for (let port = taken + 1; port <= last; port += 1) {
    if (await isFree(host, port)) return port;
  }
  return undefined;
}
