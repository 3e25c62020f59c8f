import { buildSite } from './build-site.ts';
import { SITE } from './site-folders.ts';

if (buildSite()) console.log(`\nThe site is in ${SITE}`);
else process.exitCode = 1;
