import { existsSync, readFileSync, readdirSync } from 'node:fs';

const packages = new URL('../../packages/', import.meta.url);

/** What a package's `package.json` says, as far as packing needs it. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, string | Record<string, string>>;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  sideEffects?: boolean | string[];
}

/** A package of this repository: its folder's name in `packages/`, its absolute folder, its manifest. */
export interface PublicPackage {
  folder: string;
  path: string;
  manifest: Manifest;
}

/** Gives the packages that npm publishes: every folder of `packages/` but the private ones, by name. */
export function publicPackages(): PublicPackage[] {
  return readdirSync(packages)
    .sort()
    .filter((folder) => existsSync(new URL(`${folder}/package.json`, packages)))
    .map((folder) => {
      const path = new URL(folder, packages).pathname;
      const manifest = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as Manifest;
      return { folder, path, manifest };
    })
    .filter(({ manifest }) => !manifest.private);
}
