import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import puppeteer, { type Browser } from 'puppeteer-core';
import { runCommand } from '../../../packages/hailong/src/cli/run-command.ts';
import { hashOf } from '../../../packages/hailong/src/collector/find-integrity.ts';
import { openPage } from '../../../packages/hailong/src/doctor/browser/open-page.ts';
import { examine } from '../../../packages/hailong/src/doctor/examine.ts';
import type { Finding } from '../../../packages/hailong/src/doctor/finding.ts';
import { probeAll } from '../../../packages/hailong/src/doctor/probe/probe-all.ts';
import { makePlan } from '../../../packages/hailong/src/init/make-plan.ts';
import { createTestTerminal } from '../../../packages/hailong/test/support/test-terminal.ts';
import { launchOptions } from '../../browser/launch-options.ts';
import { unusedPort } from '../../start/unused-port.ts';
import { runCollector, type RunningCollector } from '../../start/run-collector.ts';
import type { Defect, Places } from './doctor/defect.ts';
import { deliveryDefects } from './doctor/delivery-defects.ts';
import { goodPages } from './doctor/good-pages.ts';
import { fileDefects, pageDefects } from './doctor/page-defects.ts';
import { scriptDefects } from './doctor/script-defects.ts';
import { otherWidget, serveDefects } from './doctor/serve-defects.ts';

const root = new URL('../../..', import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), 'hailong-doctor-'));

/** Pages that are looked at side by side: two cores have no use for more. */
const SIDE_BY_SIDE = 4;

/** How long a survey may take to be shown; those that never are wait so long. */
const SETTLE_MS = 1500;

let collector: RunningCollector;
let portal: FastifyInstance;
let browser: Browser;
let places: Places;
const found = new Map<string, Finding[]>();

function pagesOf(given: Places): Defect[] {
  const kinds = [goodPages, scriptDefects, deliveryDefects, fileDefects, pageDefects];
  return kinds.flatMap((kind) => kind(given));
}

function addressOf({ name, isForeign }: Defect): string {
  return `${isForeign ? places.portal.replace('localhost', '[::1]') : places.portal}/${name}`;
}

async function lookAt(defect: Defect): Promise<Finding[]> {
  const page = await openPage(addressOf(defect), { browser, loadMs: 20_000, settleMs: SETTLE_MS });
  return examine({ page, probed: await probeAll(page, fetch), planned: undefined });
}

async function lookAtAll(pages: Defect[]): Promise<void> {
  const left = [...pages];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift())
      found.set(next.name, await lookAt(next));
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
}

before(async () => {
  const [port, own, none] = [await unusedPort(), await unusedPort(), await unusedPort()];
  collector = await runCollector(own, {
    HAILONG_DATABASE: join(scratch, 'hailong.sqlite'),
    HAILONG_WIDGET_FILE: `${root}packages/widget/dist/cdn/hailong.js`,
    HAILONG_ORIGINS: `http://localhost:${port}`,
    HAILONG_EXPORT_TOKEN: 'a-token-of-the-test',
  });
  const choices = { agency: 'H26.107', procedure: '1.001193', survey: 'vn-service' };
  const rest = { collector: collector.url, outcome: undefined, theme: 'neutral' };
  const html = await makePlan({ ...choices, ...rest, host: 'html' }, '0.1.0', fetch);
  const frame = await makePlan({ ...choices, ...rest, host: 'iframe' }, '0.1.0', fetch);
  places = {
    plan: { ...html, integrity: { ...html.integrity, ...frame.integrity } },
    portal: `http://localhost:${port}`,
    elsewhere: `http://[::1]:${port}`,
    otherHash: hashOf(Buffer.from(await otherWidget())),
    nowhere: `http://localhost:${none}`,
  };
  portal = await serveDefects(port, () => pagesOf(places));
  browser = await puppeteer.launch(await launchOptions());
  await lookAtAll(pagesOf(places));
});

after(async () => {
  await browser.close();
  await Promise.all([portal.close(), collector.stop()]);
  rmSync(scratch, { recursive: true });
});

test('each page has the findings it must have, and no others', () => {
  const wanted = pagesOf(places).map(({ name, findings }) => [name, [...findings].sort()]);
  const seen = pagesOf(places).map(({ name }) => [
    name,
    found
      .get(name)!
      .map(({ id }) => id)
      .sort(),
  ]);
  assert.deepEqual(Object.fromEntries(seen), Object.fromEntries(wanted));
});

test('no page has had an answer or a view recorded', async () => {
  const headers = { Authorization: 'Bearer a-token-of-the-test' };
  const read = async (what: string) =>
    (await (await fetch(`${collector.url}/v1/exports/${what}`, { headers })).text()).trim();
  assert.equal(await read('responses'), '');
  assert.equal((await read('counts')).split('\n').length, 1);
});

const details: [page: string, id: string, seen: RegExp, mend: RegExp][] = [
  ['blocked', 'script-blocked', /script-src-elem/, /Add http:\/\/localhost:\d+ to script-src/],
  ['mute', 'connect-blocked', /connect-src/, /Add http:\/\/localhost:\d+ to connect-src/],
  ['foreign', 'cors', /does not let pages of http:\/\/\[::1\]:\d+ send/, /HAILONG_ORIGINS/],
  ['old', 'script-missing', /v9\.9\.9\/hailong\.js answers 404/, /init --force/],
  ['misspelt', 'unknown-attribute', /did you mean "agency-name"\?/, /attributes are: survey/],
  ['graded', 'attribute-value', /outcome="good", expected granted, refused/, /Mend the value/],
  ['pale', 'contrast', /accent\/surface 1\.\d:1 < 4\.5:1/, /init --theme/],
  ['narrow', 'narrow', /is 200 px wide, expected at least 280 px/, /wider/],
  ['folded', 'hidden', /<details> without open \(details\)/, /in sight/],
  ['covered', 'covered', /<header> lies over a control/, /scroll-padding-top/],
  ['boxed', 'storage', /SecurityError/, /allow-same-origin/],
];
for (const [page, id, seen, mend] of details) {
  test(`the page "${page}" is told what was seen and how to mend it`, () => {
    const finding = found.get(page)!.find((each) => each.id === id)!;
    assert.match(finding.seen.en, seen);
    assert.match(finding.mend.en, mend);
  });
}

async function run(args: string[], folder = scratch) {
  const { executablePath } = await launchOptions();
  const environment = { CHROME_PATH: executablePath };
  const { terminal, output, said } = createTestTerminal({ environment, folder, fetch });
  return { code: await runCommand(['doctor', ...args], terminal), output: output(), said: said() };
}

test('the command exits with 0 for a good page, and says so', async () => {
  const { code, output } = await run([`${places.portal}/good`]);
  assert.equal(output, `${places.portal}/good\nNothing wrong was found.\n`);
  assert.equal(code, 0);
});

test('the command exits with 1 for a page with errors, and writes them for programs', async () => {
  const { code, output } = await run([`${places.portal}/scriptless`, '--json', '--wait', '0']);
  const { format, findings } = JSON.parse(output);
  assert.equal(format, 'hailong-doctor@1');
  assert.deepEqual(
    findings.map(({ id, severity }: Finding) => [id, severity]),
    [['script-absent', 'error']],
  );
  assert.equal(code, 1);
});

test('the command compares the page with hailong.json', async () => {
  const planned = {
    collector: collector.url,
    agency: 'G09',
    survey: 'vn-service',
    version: '0.1.0',
  };
  writeFileSync(join(scratch, 'hailong.json'), JSON.stringify(planned));
  const { code, output } = await run([`${places.portal}/good`, '--json']);
  const [finding] = JSON.parse(output).findings;
  assert.equal(finding.id, 'not-as-planned');
  assert.match(finding.seen, /agency: "H26\.107" ≠ "G09"\./);
  assert.equal(code, 0);
});

test('a page that is not there is told as such', async () => {
  const { code, output } = await run([`${places.portal}/nothing`, '--wait', '0']);
  assert.match(output, /page-unreachable +http:.*nothing: 404/);
  assert.equal(code, 1);
});
