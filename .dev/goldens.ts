import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { createAlbum } from './goldens/create-album.ts';
import type { Finding } from './goldens/finding.ts';
import { launchChromium } from './goldens/launch-chromium.ts';
import { renderReport } from './goldens/render-report.ts';
import { servePage } from './goldens/serve-page.ts';
import { takeAll } from './goldens/take-all.ts';
import { noTests, type Totals } from './totals.ts';

const root = new URL('..', import.meta.url).pathname;
const kept = `${root}packages/widget/test/goldens`;
const aside = `${root}.data/goldens`;
const album = createAlbum(kept, aside);

function countStates(states: readonly string[], findings: readonly Finding[]): Totals {
  const faulty = new Set(findings.map(({ state }) => state));
  const passed = states.filter((state) => !faulty.has(state)).length;
  return { ...noTests, passed, failed: faulty.size };
}

async function runGoldens(): Promise<Totals> {
  const browser = await launchChromium();
  if (!browser) {
    console.log('Goldens: not run; the packaged Chromium is built for Linux on x64');
    return { ...noTests, skipped: 1 };
  }
  const page = await servePage();
  const findings: Finding[] = [];
  const states = await takeAll(browser, page.url, (state, name, picture) => {
    const finding = album.compare(state, name, picture);
    if (finding) findings.push(finding);
  });
  await browser.close();
  await page.close();
  findings.push(...album.findOthers());
  for (const { state, name, words } of findings) console.log(`${state}/${name}: ${words}`);
  if (process.argv.includes('--renew')) {
    album.renew(findings);
    console.log(`Goldens: ${findings.length} pictures renewed`);
    return countStates(states, []);
  }
  const report = `${aside}/index.html`;
  writeFileSync(report, renderReport(findings, relative(aside, kept)));
  const totals = countStates(states, findings);
  console.log(`Goldens: ${totals.passed} states as kept, ${totals.failed} not: ${report}`);
  return totals;
}

const totals = await runGoldens();
const file = process.env['TEST_TOTALS'];
if (file) writeFileSync(file, JSON.stringify(totals));
process.exitCode = totals.failed > 0 ? 1 : 0;
