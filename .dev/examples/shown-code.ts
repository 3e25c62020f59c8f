import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url).pathname;

/** A block of code in a guide, and the file of an example that it says it is from. */
export interface ShownCode {
  /** Both relative to the repository. */
  guide: string;
  file: string;
  code: string;
}

/** Gives the blocks of a guide that stand under a line such as `<!-- from examples/react/src/main.tsx -->`. */
export function shownCode(guide: string): ShownCode[] {
  const text = readFileSync(`${root}${guide}`, 'utf8');
  const blocks = text.matchAll(/^<!-- from (\S+) -->\n+```[\w-]+\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, file = '', code = '']) => ({ guide, file, code }));
}

/** White space at the beginning of lines is another in a guide than in a file. */
function withoutIndents(text: string): string {
  return text.replaceAll(/^\s+/gm, '');
}

/** Tells whether the file of an example holds exactly this code. */
export function isInExample({ file, code }: ShownCode): boolean {
  const text = readFileSync(`${root}${file}`, 'utf8');
  return withoutIndents(text).includes(withoutIndents(code));
}
