import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { copyExample } from './copy-example.ts';
import { keepRunning } from './keep-running.ts';
import { openVisit } from './open-visit.ts';
import { readCommands } from './read-commands.ts';
import { runCommand } from './run-command.ts';
import type { Host } from './visit.ts';

/** What examples are run with. */
export interface Bench {
  browser: Browser;
  /** Where the copies go. */
  folder: string;
  env: NodeJS.ProcessEnv;
  /** Where npm finds the packages of this repository. */
  registry: string;
}

/** What came of an example. */
export interface Finding {
  name: string;
  /** The commands that its README asks for. */
  commands: number;
  /** Which of its own further scripts were run as well, such as `build`. */
  scripts: string[];
  seconds: number;
  /** What went wrong; nothing where all is as it must be. */
  fault?: string;
}

interface CollectorFile {
  port: number;
  origins?: string[];
}

interface Copy {
  folder: string;
  scripts: string[];
  collector: string;
  /** Where the built files are served; an app without a build has no such address. */
  preview: string | undefined;
}

function readJson<Content>(...path: string[]): Content {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as Content;
}

async function makeCopy(name: string, bench: Bench): Promise<Copy> {
  const folder = join(bench.folder, name);
  await copyExample(name, folder);
  writeFileSync(join(folder, '.npmrc'), `@hailong:registry=${bench.registry}\n`);
  const { port, origins = [] } = readJson<CollectorFile>(folder, 'collector.json');
  const { scripts } = readJson<{ scripts: object }>(folder, 'package.json');
  return {
    folder,
    scripts: Object.keys(scripts),
    collector: `http://localhost:${port}`,
    preview: origins[1],
  };
}

/** Runs the smoke test of a host once, at an address where it is served. */
async function smoke(host: Host, site: string, copy: Copy, { browser, env }: Bench): Promise<void> {
  const { collector, folder } = copy;
  const place = { name: host.name, site, collector, command: { folder, env } };
  const { visit, complaints, close } = await openVisit(browser, place);
  try {
    await host.smoke(visit);
    await visit.picture('recorded');
    if (complaints.length > 0) throw new Error(`the browser says: ${complaints.join('\n')}`);
  } catch (error) {
    await visit.picture('FAIL');
    throw error;
  } finally {
    await close();
  }
}

/** Does what the README says, and rates; then the same with the files that the example's build gives. */
async function follow(host: Host, copy: Copy, bench: Bench): Promise<void> {
  const { folder, scripts, preview } = copy;
  const { env } = bench;
  const { commands, address } = readCommands(join(folder, 'README.md'));
  for (const line of commands.slice(0, -1)) await runCommand({ line, folder, env });
  const last = { line: commands.at(-1) ?? '', folder, env };
  const running = await keepRunning(last, [address, `${copy.collector}/healthz`]);
  try {
    await smoke(host, address, copy, bench);
    for (const script of ['check', 'build'].filter((each) => scripts.includes(each))) {
      await runCommand({ line: `npm run ${script}`, folder, env });
    }
    if (preview) await smokeBuilt(host, preview, copy, bench);
  } finally {
    await running.stop();
  }
}

async function smokeBuilt(host: Host, site: string, copy: Copy, bench: Bench): Promise<void> {
  const command = { line: 'npm run preview', folder: copy.folder, env: bench.env };
  const running = await keepRunning(command, [site]);
  try {
    await smoke(host, site, copy, bench);
  } finally {
    await running.stop();
  }
}

/** Takes an example from a fresh copy to a rating that is recorded, and tells how it went. */
export async function runHost(host: Host, bench: Bench): Promise<Finding> {
  const since = Date.now();
  const found = { name: host.name, commands: 0, scripts: [] as string[] };
  const finish = () => ({ ...found, seconds: Math.round((Date.now() - since) / 1000) });
  try {
    const copy = await makeCopy(host.name, bench);
    found.commands = readCommands(join(copy.folder, 'README.md')).commands.length;
    found.scripts = copy.scripts.filter((name) => ['check', 'build', 'preview'].includes(name));
    await follow(host, copy, bench);
    return finish();
  } catch (error) {
    return { ...finish(), fault: (error as Error).message };
  }
}
