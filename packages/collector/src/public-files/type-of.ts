import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/** Gives what a browser is told a public file is; undefined for a name that no such file has. */
export function typeOf(name: string): string | undefined {
  return TYPES[extname(name)];
}
