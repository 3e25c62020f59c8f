import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { publicPackages, type Manifest } from './public-packages.ts';

const root = new URL('../..', import.meta.url).pathname;

/** What packing may be told. */
export interface PackOptions {
  /** Whether `npm run build` has run just before, so that it need not run again. */
  isBuilt?: boolean;
}

function npm(args: string[]): void {
  execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

function tarballName({ name, version }: Manifest): string {
  return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
}

/**
 * Builds every package that npm publishes and packs it into a folder, as `npm publish` would. Gives the
 * absolute path of each tarball by the package's name, such as `@hailong/widget`. Throws where the
 * build or the packing fails.
 */
export function packAll(folder: string, options: PackOptions = {}): Record<string, string> {
  const packages = publicPackages();
  mkdirSync(folder, { recursive: true });
  if (!options.isBuilt) npm(['run', 'build', '--silent']);
  const workspaces = packages.flatMap(({ folder }) => ['-w', `packages/${folder}`]);
  npm(['pack', '--silent', '--pack-destination', folder, ...workspaces]);
  return Object.fromEntries(
    packages.map(({ manifest }) => {
      const tarball = join(folder, tarballName(manifest));
      if (existsSync(tarball)) return [manifest.name, tarball];
      throw new Error(
        `npm pack: expected ${tarball} for ${manifest.name}, and there is no such file`,
      );
    }),
  );
}
