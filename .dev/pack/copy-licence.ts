import { copyFileSync } from 'node:fs';
import { publicPackages } from './public-packages.ts';

const licence = new URL('../../LICENSE', import.meta.url);

// npm puts a LICENSE into a tarball only where it lies in the package's own folder, and follows no link.
for (const { path } of publicPackages()) copyFileSync(licence, `${path}/LICENSE`);
