import type { Host } from './hosts/host.ts';
import type { Plan } from './plan.ts';

/** Gives the lines that the Content Security Policy of the portal needs, if it has one. */
export function policyLines({ directives, isThemed }: Host, { collector }: Plan): string[] {
  const { origin } = new URL(collector);
  const lines = directives.map((directive) => `${directive} ${origin};`);
  return isThemed ? [...lines, "style-src 'self';"] : lines;
}
