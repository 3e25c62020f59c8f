import type { Look } from './read-look.ts';

/** Names what differs between two looks, one line a property. */
export function compareLooks(actual: Look, expected: Look): string[] {
  const names = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  return [...names].flatMap((name) => {
    const [here, there] = [actual[name] ?? {}, expected[name] ?? {}];
    const properties = new Set([...Object.keys(here), ...Object.keys(there)]);
    return [...properties].flatMap((property) =>
      here[property] === there[property]
        ? []
        : `${name} ${property}: ${here[property]}, on a clean page ${there[property]}`,
    );
  });
}
