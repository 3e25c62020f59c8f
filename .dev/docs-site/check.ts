import { describeTotals } from '../describe-totals.ts';
import { logTotals } from '../log-totals.ts';
import { broken } from '../read-totals.ts';
import { runNodeTests } from '../run-node-tests.ts';
import { buildSite } from './build-site.ts';

// Looks at the built site: its files, and its main pages in a browser.
const totals = buildSite() ? runNodeTests('.dev/docs-site/checks/*.check.ts') : broken;
logTotals(totals);
console.log(`\n${describeTotals(totals)}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
