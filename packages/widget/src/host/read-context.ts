import type { Channel, Context } from '@hailong/protocol';

/** Longest identifier that a collector takes, in UTF-16 code units. */
const IDENTIFIER_MAX = 64;

/** The attributes that say what is rated, with the values they are restricted to, if any. */
const rules = {
  agency: '',
  procedure: '',
  service: '',
  province: '',
  commune: '',
  level: 'full,partial',
  outcome: 'granted,refused,withdrawn,late',
  channel: 'web,kiosk,assisted,hosted,app',
};

/** The name of an attribute that says what is rated. */
export type ContextName = keyof typeof rules;
/** The attributes that say what is rated, and through which channel. */
export const contextNames = Object.keys(rules) as ContextName[];

/**
 * Reads the context and the channel from a host's attributes. A value that a collector would
 * refuse is left out and reported: a mistake of the portal must not cost the citizen's answer.
 */
export function readContext(
  host: { [name in ContextName]?: string | null | undefined },
  report: (message: string) => void,
): { context: Context; channel: Channel } {
  const found: Partial<Record<ContextName, string>> = {};
  for (const name of contextNames) {
    const value = host[name]?.normalize().trim();
    const list = rules[name];
    if (!value) continue;
    if (list ? list.split(',').includes(value) : value.length <= IDENTIFIER_MAX) {
      found[name] = value;
    } else {
      const expected = list || `at most ${IDENTIFIER_MAX} characters`;
      report(`${name}: received "${value}", expected ${expected}`);
    }
  }
  const { channel = 'web', ...context } = found;
  return { channel: channel as Channel, context: context as Context };
}
