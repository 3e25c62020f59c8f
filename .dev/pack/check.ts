import type { PublicPackage } from './public-packages.ts';

/** What the checks are given: the tarballs, and a project that has installed them and nothing else. */
export interface Packed {
  packages: readonly PublicPackage[];
  /** Absolute path by the package's name. */
  tarballs: Readonly<Record<string, string>>;
  /** The project's folder; `node_modules/{name}` is what the tarball of that package holds. */
  project: string;
}

/** One thing that must hold of the tarballs. */
export interface Check {
  /** A fact in the present tense. */
  name: string;
  /** Gives what is wrong, a line each; nothing where the fact holds. */
  findFaults(packed: Packed): string[] | Promise<string[]>;
}

/** Gives the folder in which a package is installed. */
export function installedAt({ project }: Packed, name: string): string {
  return `${project}/node_modules/${name}`;
}
