import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { everyKindSurvey } from '../packages/conformance/test/wrong/every-kind-survey.ts';
import { launchOptions } from './browser/launch-options.ts';
import { checkContestant } from './conformance/check-contestant.ts';
import { contestants } from './conformance/contestants.ts';
import { portalPage, rateInBrowser } from './conformance/rate-in-browser.ts';
import { describeTotals } from './describe-totals.ts';
import { logTotals } from './log-totals.ts';
import { run } from './run.ts';
import { unusedPort } from './start/unused-port.ts';
import { addTotals, type Totals } from './totals.ts';

const root = new URL('..', import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), 'hailong-conformance-'));

/** Lays out the surveys: one with a question of every kind, and below it that of the widget, which ours has anyway. */
function writeSurveys(): string {
  const folder = join(scratch, 'surveys');
  mkdirSync(folder);
  writeFileSync(join(folder, 'every-kind.json'), JSON.stringify(everyKindSurvey));
  const file = `${root}packages/surveys/src/vn-service/survey.json`;
  cpSync(file, join(folder, 'vn-service', 'survey.json'));
  return folder;
}

/** Serves a portal: `/?<collector>` is a page whose widget sends to that collector. */
async function servePortal(): Promise<{ origin: string; close(): void }> {
  const script = readFileSync(`${root}packages/widget/dist/cdn/hailong.js`);
  const port = await unusedPort();
  const server = createServer(({ url = '/' }, reply) => {
    const isScript = url === '/hailong.js';
    reply.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    reply.end(isScript ? script : portalPage(decodeURIComponent(url.slice('/?'.length))));
  }).listen(port, '127.0.0.1');
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

async function checkAll(): Promise<Totals[]> {
  const surveys = writeSurveys();
  const portal = await servePortal();
  const browser = await puppeteer.launch(await launchOptions());
  const totals: Totals[] = [];
  try {
    for (const contestant of contestants) {
      console.log(`\n${contestant.name}`);
      const reason = contestant.whyNot();
      if (reason !== undefined) {
        console.log(`not run: ${reason}`);
        totals.push({ passed: 0, failed: 0, skipped: 1 });
        continue;
      }
      const folder = join(scratch, contestant.name.replaceAll('/', '-'));
      const { origin } = portal;
      const survey = everyKindSurvey.id;
      const rate = (url: string) => rateInBrowser(browser, `${origin}/?${encodeURIComponent(url)}`);
      const checking = { folder, surveys, origin, survey, rate };
      totals.push(...(await checkContestant(contestant, checking)));
    }
  } finally {
    await browser.close();
    portal.close();
  }
  return totals;
}

const isBuilt = run('npx', ['vite', 'build', '--mode', 'cdn', '--logLevel', 'error']);
if (!isBuilt) throw new Error('not run: the CDN file, which pages load, cannot be built');
try {
  const totals = addTotals(await checkAll());
  logTotals(totals);
  console.log(`\n${describeTotals(totals)}`);
  process.exitCode = totals.failed > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true });
}
