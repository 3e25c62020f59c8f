const LONE_SURROGATE = /\p{Cs}/u;

/**
 * Captured at load, and given nothing but primitive values: for these it writes what RFC 8785
 * demands and never asks for a `toJSON`, which old host pages put on every prototype.
 */
const { stringify } = JSON;

/** Tells a record from a Date, a Map and the like, also when it comes from another frame. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return {}.toString.call(value) === '[object Object]';
}

/** Sorts by UTF-16 code units, as RFC 8785 demands and `sort` without a comparison does. */
function members(record: Record<string, unknown>): string[] {
  return Object.keys(record)
    .sort()
    .filter((key) => record[key] !== undefined)
    .map((key) => `${canonicalJson(key)}:${canonicalJson(record[key])}`);
}

/**
 * Writes a value as canonical JSON (RFC 8785): sorted keys, no white space. Members that are
 * `undefined` are left out. Uses no `toJSON`. Throws a TypeError for what JSON cannot hold, such as
 * NaN, dates, functions and lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  if (
    value === null ||
    typeof value === 'boolean' ||
    Number.isFinite(value) ||
    (typeof value === 'string' && !LONE_SURROGATE.test(value))
  ) {
    return stringify(value);
  }
  // spread: `map` alone skips holes, and Prototype.js replaces `Array.from` by its own
  if (Array.isArray(value))
    return `[${[...value].map((element) => canonicalJson(element)).join()}]`;
  if (isRecord(value)) return `{${members(value).join()}}`;
  throw new TypeError(
    `canonical JSON: received ${typeof value}, expected JSON without lone surrogates`,
  );
}
