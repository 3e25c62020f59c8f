import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { installedAt, type Check } from '../check.ts';
import { entriesOf } from '../entries-of.ts';
import type { PublicPackage } from '../public-packages.ts';

const licence = readFileSync(new URL('../../../LICENSE', import.meta.url), 'utf8');

/** What is made of no source of its own: bundles, and what the build generates. */
const MADE = /^dist\/(cdn|data|editor|page|pages|assets)\//;

function faultsOfMap(folder: string, file: string): string[] {
  const map = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
    sources: string[];
    sourcesContent?: (string | null)[];
  };
  return map.sources
    .filter((source, at) => {
      const isInside = existsSync(resolve(dirname(`${folder}/${file}`), source));
      return !isInside && typeof map.sourcesContent?.[at] !== 'string';
    })
    .map((source) => `${file}: ${source} is not in the tarball`);
}

function hasSource(folder: string, file: string): boolean {
  const stem = file.replace(/^dist\//, 'src/').replace(/(\.d)?\.(ts|js)$/, '');
  return ['.ts', '.js', '/index.ts'].some((end) => existsSync(`${folder}/${stem}${end}`));
}

/** Gives the checks of what the tarball of one package holds. */
export function contentChecks({ manifest }: PublicPackage): Check[] {
  const { name } = manifest;
  return [
    {
      name: `${name} brings its licence and its README`,
      findFaults(packed) {
        const folder = installedAt(packed, name);
        const isLicensed = existsSync(`${folder}/LICENSE`);
        return [
          ...(isLicensed && readFileSync(`${folder}/LICENSE`, 'utf8') === licence
            ? []
            : ['LICENSE']),
          ...(existsSync(`${folder}/README.md`) ? [] : ['README.md']),
        ];
      },
    },
    {
      name: `${name} brings no tests, and nothing built from what is gone`,
      findFaults(packed) {
        const folder = installedAt(packed, name);
        const tests = globSync('**/*test.ts', { cwd: folder, exclude: ['node_modules/**'] });
        const built = globSync('dist/**/*.js', { cwd: folder }).filter((file) => !MADE.test(file));
        const stale = built.filter((file) => !hasSource(folder, file));
        return [...tests, ...stale.map((file) => `${file} has no source: npm run clean`)];
      },
    },
    {
      name: `${name} has the sources that its source maps name`,
      findFaults(packed) {
        const folder = installedAt(packed, name);
        return globSync('dist/**/*.map', { cwd: folder }).flatMap((file) =>
          faultsOfMap(folder, file),
        );
      },
    },
    {
      name: `${name} has the file of every entry, command and field that it names`,
      findFaults(packed) {
        const folder = installedAt(packed, name);
        const fields = ['customElements', 'web-types'].map(
          (field) => (manifest as unknown as Record<string, string | undefined>)[field],
        );
        return [
          ...entriesOf(manifest).flatMap(({ targets }) => targets),
          ...Object.values(manifest.bin ?? {}),
          ...fields.filter((field) => field !== undefined),
        ].filter((target) => !existsSync(`${folder}/${target}`));
      },
    },
  ];
}
