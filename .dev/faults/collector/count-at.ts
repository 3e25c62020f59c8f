import type { Results } from '@hailong/protocol';

/** Reads how many responses to the survey "vn-service" a collector has counted. */
export async function countAt(url: string): Promise<number> {
  const reply = await fetch(`${url}/v1/results?survey=vn-service`);
  if (!reply.ok) throw new Error(`the results were answered with ${reply.status}`);
  return ((await reply.json()) as Results).groups[0]?.n ?? 0;
}
