import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { installedAt, type Check, type Packed } from '../check.ts';
import type { PublicPackage } from '../public-packages.ts';

function commandChecks({ manifest: { name, bin = {} } }: PublicPackage): Check[] {
  return Object.entries(bin).map(([command, file]) => ({
    name: `${command} --help tells what there is`,
    findFaults(packed) {
      const args = [`${installedAt(packed, name)}/${file}`, '--help'];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      return status === 0 && stdout.includes(command) ? [] : [`exit code ${status}: ${stderr}`];
    },
  }));
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const url = /listens at (\S+)/.exec(line)?.[1];
    if (url) return url;
  }
  throw new Error('the collector ended before it listened');
}

/** Fetches what the installed collector serves of the widget; gives what it answers otherwise. */
async function fetchWidget({ project, packages }: Packed): Promise<string[]> {
  const child = spawn(`${project}/node_modules/.bin/hailong-collector`, ['serve'], {
    cwd: project,
    env: { PATH: process.env['PATH'], HAILONG_PORT: '0', HAILONG_DATABASE: 'check.sqlite' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await addressOf(child.stdout);
    const version = packages.find(({ folder }) => folder === 'widget')?.manifest.version;
    const names = ['hailong.js', 'hailong-client.js', 'integrity.json', 'hailong.licenses.md'];
    const replies = await Promise.all(names.map((name) => fetch(`${url}/v${version}/${name}`)));
    return replies.filter(({ ok }) => !ok).map((reply) => `${reply.url}: ${reply.status}`);
  } finally {
    child.kill();
  }
}

/** Gives the checks of the commands that the packages bring. */
export function commandsOf(packages: readonly PublicPackage[]): Check[] {
  return [
    ...packages.flatMap(commandChecks),
    {
      name: 'hailong-collector serve finds the widget that is installed with it',
      findFaults: fetchWidget,
    },
  ];
}
