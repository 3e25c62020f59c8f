import { existsSync } from 'node:fs';
import { run } from '../run.ts';
import { buildSite } from './build-site.ts';
import { mainPages } from './main-pages.ts';
import { measurePage, type Scores } from './lighthouse/measure-page.ts';
import { serveSite } from './serve-site.ts';

/** How often each page is measured; the median counts. */
const RUNS = 3;

/** What every page is to reach. */
const WANTED = 95;

const folder = new URL('./lighthouse/', import.meta.url).pathname;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function measure(url: string): Promise<Scores> {
  const runs: Scores[] = [];
  for (let at = 0; at < RUNS; at++) runs.push(await measurePage(url));
  return {
    performance: median(runs.map(({ performance }) => performance)),
    accessibility: median(runs.map(({ accessibility }) => accessibility)),
  };
}

if (!existsSync(`${folder}node_modules`))
  run('npm', ['ci', '--ignore-scripts', '--prefix', folder]);
if (!buildSite()) throw new Error('not measured: the site cannot be built');
const { url, server } = await serveSite();
console.log(`Lighthouse, mobile, median of ${RUNS}; wanted: ${WANTED} each\n`);
console.log('| page | performance | accessibility |\n| --- | ---: | ---: |');
for (const [name, path] of Object.entries(mainPages)) {
  const { performance, accessibility } = await measure(url + path);
  console.log(`| ${name} (${path}) | ${performance} | ${accessibility} |`);
  if (performance < WANTED || accessibility < WANTED) process.exitCode = 1;
}
server.close();
