const LONE_SURROGATE = /\p{Cs}/u;

const ESCAPES: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function escape(character: string): string {
  return ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function quote(text: string): string {
  if (LONE_SURROGATE.test(text)) {
    throw new TypeError('canonical JSON: a string holds half of a surrogate pair');
  }
  return `"${text.replace(/["\\\u0000-\u001f]/g, escape)}"`;
}

/** Walks with `for`: `map` skips holes, and Prototype.js replaces `Array.from` by its own. */
function elements(values: unknown[]): string {
  const parts: string[] = [];
  for (const value of values) parts.push(canonicalJson(value));
  return parts.join(',');
}

/** Sorts by UTF-16 code units, as RFC 8785 demands and `sort` without a comparison does. */
function members(record: Record<string, unknown>): string {
  return Object.keys(record)
    .sort()
    .filter((key) => record[key] !== undefined)
    .map((key) => `${quote(key)}:${canonicalJson(record[key])}`)
    .join(',');
}

/** Tells a record from a Date, a Map and the like, also when it comes from another frame. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/**
 * Writes a value as canonical JSON (RFC 8785): sorted keys, no white space. Members that are
 * `undefined` are left out. Uses no `toJSON` and no `JSON.stringify`, which old host pages replace.
 * Throws a TypeError for what JSON cannot hold, such as NaN, dates, functions and lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return `${value}`;
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' && Number.isFinite(value)) return `${value}`;
  if (Array.isArray(value)) return `[${elements(value)}]`;
  if (isRecord(value)) return `{${members(value)}}`;
  throw new TypeError(`canonical JSON: received ${String(value)}, expected a JSON value`);
}
