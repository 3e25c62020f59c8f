import { configSchema } from './config.ts';

/** What all environment variables of a collector begin with. */
export const PREFIX = 'HAILONG_';

/** Names the JSON file with further members; every other variable wins over it. */
export const FILE_VARIABLE = `${PREFIX}CONFIG`;

/** Gives the environment variable of a member: `bodyLimit` becomes `HAILONG_BODY_LIMIT`. */
export function variableOf(member: string): string {
  return PREFIX + member.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** Every member of the configuration. */
export const members = Object.keys(configSchema.shape);

/** Reads the text of a variable as what its member is: a list, a number or a text. */
export function readVariable(member: string, text: string): unknown {
  if (member === 'origins')
    return text
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean);
  const isNumber = ['port', 'bodyLimit', 'threshold', 'maxWaitDays', 'minFreeMegabytes'].includes(
    member,
  );
  return isNumber && /^-?\d+$/.test(text) ? Number(text) : text;
}
