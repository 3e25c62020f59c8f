import { execFile } from 'node:child_process';

const root = new URL('../..', import.meta.url).pathname;

/** Runs a tool of this repository; gives what it printed if it failed, as one fault. */
export function runTool(command: string, args: string[], cwd: string = root): Promise<string[]> {
  return new Promise((resolve) => {
    execFile(`${root}node_modules/.bin/${command}`, args, { cwd }, (error, stdout, stderr) =>
      resolve(error ? [`${stdout}${stderr}`.trim() || error.message] : []),
    );
  });
}
