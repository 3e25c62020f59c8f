import { fileTag } from '../site/element.ts';
import { neverRuns, policy, records } from './declare-policy.ts';

/** Only the script tag is looked at here, so the rest of the page may be styled. */
const rest = (collector: string) => `style-src 'unsafe-inline'; connect-src ${collector}`;

policy(
  "script-src 'nonce-…' 'strict-dynamic'",
  ({ collector }) =>
    `script-src 'nonce-abc123' 'strict-dynamic'; object-src 'none'; ${rest(collector)}`,
  records,
  { tag: (site) => fileTag(site, { nonce: 'abc123' }) },
);

policy(
  "script-src 'strict-dynamic', and the tag has no nonce",
  ({ collector }) => `script-src 'nonce-abc123' 'strict-dynamic'; ${rest(collector)}`,
  neverRuns,
);

policy(
  "script-src 'sha384-…', with integrity",
  ({ collector, integrity }) => `script-src '${integrity}'; ${rest(collector)}`,
  records,
  { tag: (site) => fileTag(site, { integrity: site.integrity }) },
);

policy('none, with integrity', () => ({}), records, {
  tag: (site) => fileTag(site, { integrity: site.integrity }),
});

policy('none, with the integrity of another file', () => ({}), neverRuns, {
  tag: (site) => fileTag(site, { integrity: `sha384-${'A'.repeat(64)}` }),
});

policy(
  'Integrity-Policy: blocked-destinations=(script), with integrity',
  () => ({ 'Integrity-Policy': 'blocked-destinations=(script)' }),
  records,
  { tag: (site) => fileTag(site, { integrity: site.integrity }) },
);

policy(
  "script-src 'self', and the file is the collector's",
  ({ collector }) => `script-src 'self'; ${rest(collector)}`,
  neverRuns,
);

policy(
  "script-src 'self', and the portal serves the file",
  ({ collector }) => `script-src 'self'; ${rest(collector)}`,
  records,
  { tag: (site) => fileTag(site, { src: '/hailong.js' }) },
);
