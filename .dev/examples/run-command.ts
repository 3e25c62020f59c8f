import { spawn } from 'node:child_process';

/** A command in a folder, with what it is to find in its environment. */
export interface Command {
  line: string;
  folder: string;
  env: NodeJS.ProcessEnv;
}

/** Runs a command to its end and gives what it wrote. Throws with all of that where it fails. */
export async function runCommand({ line, folder, env }: Command): Promise<string> {
  const child = spawn(line, { cwd: folder, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (written += text));
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code === 0) return written;
  throw new Error(`"${line}" ended with ${code}:\n${written}`);
}
