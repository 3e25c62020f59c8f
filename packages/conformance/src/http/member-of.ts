/** Gives a member of what may be an object; undefined where it is none. */
export function memberOf(value: unknown, name: string): unknown {
  return (value as Record<string, unknown> | null | undefined)?.[name];
}
