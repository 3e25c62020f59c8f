import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { installedAt, type Check } from '../check.ts';

const SCRIPTS = ['hailong', 'hailong-voice', 'hailong-client'];

function sha384(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/** Gives the packages of others that a script was made of, as its source map names them. */
function bundledIn(map: string): string[] {
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
  const named = sources.map(
    (source) => /node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//.exec(source)?.[1],
  );
  return [...new Set(named.filter((name) => name !== undefined))];
}

/** The checks of the files for a script tag. */
export const scriptChecks: Check[] = [
  {
    name: 'integrity.json has the hash of each file for a script tag',
    findFaults(packed) {
      const folder = `${installedAt(packed, '@hailong/widget')}/dist/cdn`;
      const hashes = JSON.parse(readFileSync(`${folder}/integrity.json`, 'utf8'));
      return SCRIPTS.filter((name) => hashes[`${name}.js`] !== sha384(`${folder}/${name}.js`));
    },
  },
  {
    name: 'the licences of what each script bundles lie beside it',
    findFaults(packed) {
      const folder = `${installedAt(packed, '@hailong/widget')}/dist/cdn`;
      return SCRIPTS.flatMap((name) => {
        const file = `${folder}/${name}.licenses.md`;
        const licences = existsSync(file) ? readFileSync(file, 'utf8') : '';
        return bundledIn(`${folder}/${name}.js.map`)
          .filter((each) => !licences.includes(`## ${each} - `))
          .map((each) => `${name}.js bundles ${each}`);
      });
    },
  },
];
