import { readFileSync } from 'node:fs';
import { cuts } from './cuts.ts';

/** Lit's source as its developers read it, before its build. */
const original = new URL('../../node_modules/lit-html/development/lit-html.js', import.meta.url);

/** Shortens the names of members that are Lit's own, as its build does. */
function shorten(code: string): string {
  const names: string[] = [];
  return code.replace(/\b_[$_a-z]\w*\$?/gi, (name) => {
    if (!names.includes(name)) names.push(name);
    return `_${names.indexOf(name).toString(36)}`;
  });
}

/** Gives Lit's templates without what the element never uses; throws an Error where Lit has changed. */
export function trimLit(source = readFileSync(original, 'utf8')): string {
  const trimmed = cuts.reduce((code, [from, to, times = 1]) => {
    const found = code.split(from).length - 1;
    if (found === times) return code.replaceAll(from, () => to);
    throw new Error(`trim lit: found "${from}" ${found} times, expected ${times}`);
  }, source);
  return shorten(trimmed);
}
