import { existsSync, globSync, readFileSync } from 'node:fs';
import { versionedFiles } from './versioned-files.ts';

interface Package {
  name: string;
  version: string;
  private?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

function readPackages(root: string): Package[] {
  return globSync('packages/*/package.json', { cwd: root })
    .filter((path) => existsSync(`${root}/${path}`))
    .map((path) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8')) as Package)
    .filter((each) => !each.private);
}

function faultsOfPackage(each: Package, names: string[], version: string): string[] {
  const asked = Object.entries({ ...each.dependencies, ...each.optionalDependencies });
  return [
    ...(each.version === version ? [] : [`${each.name} is ${each.version}, not ${version}`]),
    ...asked
      .filter(([name, range]) => names.includes(name) && range !== version)
      .map(([name, range]) => `${each.name} asks for ${name} ${range}, not ${version}`),
  ];
}

/**
 * Gives what in a clone does not follow the version of `@hailong/widget`: a package of another version, one that
 * asks for another version of a sibling, and a file that names another one.
 */
export function findVersionFaults(root: string): string[] {
  const packages = readPackages(root);
  const version = packages.find(({ name }) => name === '@hailong/widget')?.version ?? '';
  const names = packages.map(({ name }) => name);
  return [
    ...packages.flatMap((each) => faultsOfPackage(each, names, version)),
    ...versionedFiles(root).flatMap(({ path, versions }) =>
      versions.filter((each) => each !== version).map((each) => `${path} names ${each}`),
    ),
  ];
}
