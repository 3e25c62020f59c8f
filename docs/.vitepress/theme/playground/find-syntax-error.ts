const TOKEN =
  /\s*(?:("(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;

type Expected =
  'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

const isFor = (expected: Expected, what: string) => expected.split(' ').includes(what);

/** What may follow a whole value, given what it stands in. */
const afterValue = (open: readonly string[]): Expected =>
  open.length === 0 ? 'nothing' : 'comma or end';

/** Gives what is expected after a token; undefined where the token may not stand. */
function step(
  expected: Expected,
  token: string,
  kind: string,
  open: string[],
): Expected | undefined {
  const innermost = open.at(-1);
  if (kind === 'string' && isFor(expected, 'key')) return 'colon';
  if (kind === 'string' || kind === 'other') {
    return isFor(expected, 'value') ? afterValue(open) : undefined;
  }
  if (token === '{' || token === '[') {
    if (!isFor(expected, 'value')) return undefined;
    open.push(token);
    return token === '{' ? 'key or end' : 'value or end';
  }
  if (token === ':') return expected === 'colon' ? 'value' : undefined;
  if (token === ',') {
    if (expected !== 'comma or end') return undefined;
    return innermost === '{' ? 'key' : 'value';
  }
  const closes = isFor(expected, 'end') && innermost === (token === '}' ? '{' : '[');
  if (closes) open.pop();
  return closes ? afterValue(open) : undefined;
}

/**
 * Finds where a text stops being JSON, as an offset, because browsers tell the place in words of
 * their own or not at all; the end of the text where something is missing there.
 */
export function findSyntaxError(text: string): number {
  const open: string[] = [];
  let expected: Expected | undefined = 'value';
  let end = 0;
  for (;;) {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(text);
    const rest = text.slice(end);
    const at = end + rest.length - rest.trimStart().length;
    if (!match) return at;
    const [whole, string, other, mark = ''] = match;
    expected = step(expected, mark, string ? 'string' : other ? 'other' : 'mark', open);
    if (!expected) return at;
    end += whole.length;
  }
}
