import type { MessageKey, Say } from '../messages/say.ts';

/** The channels, with their names. */
export const channels = {
  web: 'channelWeb',
  kiosk: 'channelKiosk',
  assisted: 'channelAssisted',
  hosted: 'channelHosted',
  app: 'channelApp',
} as const satisfies Record<string, MessageKey>;

/** The outcomes of a procedure, with their names. */
export const outcomes = {
  granted: 'outcomeGranted',
  refused: 'outcomeRefused',
  withdrawn: 'outcomeWithdrawn',
  late: 'outcomeLate',
} as const satisfies Record<string, MessageKey>;

const NAMES: Record<string, Record<string, MessageKey>> = { channel: channels, outcome: outcomes };

/** Gives the name of a group: codes of agencies and procedures are their own name. */
export function nameOf(by: string, value: string | null, say: Say): string {
  if (value === null) return say('unsaid');
  const key = NAMES[by]?.[value];
  return key ? say(key) : value;
}
