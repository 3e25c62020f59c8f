import { PassThrough, Writable } from 'node:stream';
import type { Terminal } from '../../src/cli/terminal.ts';

/** What a terminal of a test is given; nobody sits at it, and there is no network, unless told. */
type Given = Partial<
  Pick<Terminal, 'environment' | 'folder' | 'fetch' | 'isInteractive' | 'input'>
>;

/** Creates a terminal that keeps what is written. */
export function createTestTerminal(given: Given = {}) {
  const written: string[] = [];
  const said: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const terminal: Terminal = {
    input: new PassThrough(),
    output,
    isInteractive: false,
    columns: 80,
    say: (line) => said.push(line),
    environment: { LANG: 'en_US.UTF-8' },
    folder: '/nowhere',
    fetch: () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })),
    ...given,
  };
  return { terminal, output: () => written.join(''), said: () => said.join('\n') };
}
