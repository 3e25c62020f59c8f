import { findIntegrity, type Integrity } from '../collector/find-integrity.ts';
import { hosts } from './hosts/hosts.ts';
import type { Choices, Plan } from './plan.ts';

/** Finds the hash of every file that the page will load. Never rejects. */
export async function makePlan(
  choices: Choices,
  version: string,
  send: typeof fetch,
): Promise<Plan> {
  const { collector, host } = choices;
  const folder = `${collector}/v${version}`;
  const integrity: Record<string, Integrity> = {};
  for (const file of hosts[host].scripts) integrity[file] = await findIntegrity(folder, file, send);
  return { ...choices, version, integrity };
}
