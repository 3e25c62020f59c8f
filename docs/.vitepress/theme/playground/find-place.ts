const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Level {
  /** The next index of a list; undefined in an object. */
  index: number | undefined;
  /** The member that is being read. */
  key: string;
}

const escapePart = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Finds where in a JSON text the value stands that a JSON Pointer names, as an offset; for a value
 * that is missing, where the innermost value around it begins. The text has to be JSON.
 */
export function findPlace(text: string, pointer: string): number {
  const levels: Level[] = [];
  let best = { length: -1, at: 0 };
  let expectsKey = false;

  function begin(at: number): void {
    const here = levels.map(({ index, key }) => `/${index ?? escapePart(key)}`).join('');
    const isAround = pointer === here || pointer.startsWith(`${here}/`);
    if (isAround && here.length > best.length) best = { length: here.length, at };
  }

  for (const { 0: token, index: at } of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '}' || token === ']') levels.pop();
    else if (token === ',') {
      if (level?.index !== undefined) level.index++;
      else expectsKey = true;
    } else if (token === ':') expectsKey = false;
    else if (expectsKey && level && token !== '{' && token !== '[') level.key = JSON.parse(token);
    else begin(at);
    if (token === '{') levels.push({ index: undefined, key: '' });
    if (token === '[') levels.push({ index: 0, key: '' });
    if (token === '{' || token === '[') expectsKey = token === '{';
    if (token === '}' || token === ']') expectsKey = false;
  }
  return best.at;
}
