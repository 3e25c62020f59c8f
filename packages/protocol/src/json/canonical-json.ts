/** Written without look-behind, which Safari knows only from 16.4. */
const LONE_SURROGATE =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;

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
  // eslint-disable-next-line no-control-regex -- RFC 8785 escapes exactly the control characters
  return `"${text.replace(/["\\\u0000-\u001f]/g, escape)}"`;
}

function members(value: object): string {
  return Object.keys(value)
    .sort()
    .filter((key) => (value as Record<string, unknown>)[key] !== undefined)
    .map((key) => `${quote(key)}:${canonicalJson((value as Record<string, unknown>)[key])}`)
    .join(',');
}

/**
 * Writes a value as canonical JSON (RFC 8785): sorted keys, no white space. Members that are
 * `undefined` are left out. Uses no `toJSON` and no `JSON.stringify`, which old host pages replace.
 * Throws a TypeError for what JSON cannot hold, such as NaN, functions and lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return `${value}`;
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' && Number.isFinite(value)) return `${Object.is(value, -0) ? 0 : value}`;
  if (Array.isArray(value)) {
    const parts: string[] = [];
    for (const part of value) parts.push(canonicalJson(part));
    return `[${parts.join(',')}]`;
  }
  if (typeof value === 'object') return `{${members(value)}}`;
  throw new TypeError(`canonical JSON: received ${String(value)}, expected a JSON value`);
}
