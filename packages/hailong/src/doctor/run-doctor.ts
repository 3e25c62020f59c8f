import { existsSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import type { CommandLine } from '../cli/command.ts';
import type { Terminal } from '../cli/terminal.ts';
import { UsageError } from '../cli/usage-error.ts';
import { findBrowser, NO_BROWSER } from './browser/find-browser.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { openPage } from './browser/open-page.ts';
import { examine } from './examine.ts';
import { probeAll } from './probe/probe-all.ts';
import { readPlanned } from './read-planned.ts';
import { renderJson } from './report/render-json.ts';
import { renderReport } from './report/render-report.ts';

/** How long a page may take to load, in milliseconds: portals are slow. */
const LOAD_MS = 60_000;

/** How long surveys may take to be shown after that, in seconds, unless told. */
const WAIT_SECONDS = 5;

function readUrl(positionals: readonly string[]): string {
  const [url = '', ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`received "${rest.join(' ')}", expected one address`);
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new UsageError(`URL: received "${url}", expected https://portal.example/page`);
}

function readWait(wait: string | boolean | undefined): number {
  const seconds = Number(wait ?? WAIT_SECONDS);
  if (Number.isFinite(seconds) && seconds >= 0 && wait !== '') return seconds * 1000;
  throw new UsageError(`--wait: received "${wait}", expected seconds`);
}

function readBrowser({ values, language }: CommandLine, { environment }: Terminal): string {
  const named = values['browser'] as string | undefined;
  const path = named ?? findBrowser({ environment });
  if (path === undefined) throw new UsageError(NO_BROWSER[language]);
  if (existsSync(path)) return path;
  const source = named === undefined ? 'CHROME_PATH' : '--browser';
  throw new UsageError(
    `${source}: received "${path}", expected the path of Chrome, Chromium or Edge`,
  );
}

async function start(path: string): Promise<Browser> {
  try {
    return await launchBrowser(path);
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError(`${path} does not start: ${message}\nexpected Chrome, Chromium or Edge`);
  }
}

/**
 * Opens a page in a browser and says what is wrong with it. Gives the exit code: 1 when there is an
 * error. Throws a UsageError when it cannot look at all.
 */
export async function runDoctor(line: CommandLine, terminal: Terminal): Promise<number> {
  const { values, positionals, language } = line;
  const url = readUrl(positionals);
  const settleMs = readWait(values['wait']);
  const planned = readPlanned(terminal.folder, values['planned'] as string | undefined);
  const browser = await start(readBrowser(line, terminal));
  const page = await openPage(url, { browser, loadMs: LOAD_MS, settleMs }).finally(() =>
    browser.close(),
  );
  const probed = await probeAll(page, terminal.fetch);
  const findings = examine({ page, probed, planned });
  const report = values['json']
    ? renderJson(findings, { url: page.url, language })
    : renderReport(findings, { url: page.url, language, width: terminal.columns });
  terminal.output.write(report);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
