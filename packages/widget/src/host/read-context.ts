import type { Channel, Context } from '@hailong/protocol';

/** Longest identifier that a collector takes, in UTF-16 code units. */
const IDENTIFIER_MAX = 64;

const closedLists: Partial<Record<string, readonly string[]>> = {
  level: ['full', 'partial'],
  outcome: ['granted', 'refused', 'withdrawn', 'late'],
  channel: ['web', 'kiosk', 'assisted', 'hosted', 'app'],
};

/** The attributes that say what is being rated. */
export const contextAttributes = [
  'agency',
  'procedure',
  'service',
  'province',
  'commune',
  'level',
  'outcome',
] as const;

/** What the host page says about the procedure and the way the answer comes in. */
export type HostContext = { [name in (typeof contextAttributes)[number] | 'channel']?: string | undefined };

/**
 * Reads the context from a host's attributes. A value that a collector would refuse is left out
 * and reported: a mistake of the portal must not cost the citizen's answer.
 */
export function readContext(
  host: HostContext,
  report: (message: string) => void,
): { context: Context; channel: Channel } {
  const read = (name: keyof HostContext): string | undefined => {
    const value = host[name]?.normalize().trim();
    const list = closedLists[name];
    if (!value || (list ? list.includes(value) : value.length <= IDENTIFIER_MAX)) return value;
    const expected = list?.join(', ') ?? `at most ${IDENTIFIER_MAX} characters`;
    report(`${name}: received "${value}", expected ${expected}; it is left out`);
    return undefined;
  };
  const entries = contextAttributes.map((name) => [name, read(name)] as const).filter(([, value]) => value);
  return {
    context: Object.fromEntries(entries) as Context,
    channel: (read('channel') ?? 'web') as Channel,
  };
}
