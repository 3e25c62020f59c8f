import type { Check } from './check.ts';
import { commandsOf } from './checks/command-checks.ts';
import { contentChecks } from './checks/content-checks.ts';
import { documentedPaths } from './checks/documented-paths.ts';
import { lintChecks } from './checks/lint-checks.ts';
import { manifestChecks } from './checks/manifest-checks.ts';
import { nodeChecks } from './checks/node-checks.ts';
import { scriptChecks } from './checks/script-checks.ts';
import { treeChecks } from './checks/tree-checks.ts';
import { typeChecks } from './checks/type-checks.ts';
import type { PublicPackage } from './public-packages.ts';

/** Gives every check of the tarballs, those of each package first. */
export function allChecks(packages: readonly PublicPackage[]): Check[] {
  return [
    ...packages.flatMap((each) => [...contentChecks(each), ...lintChecks(each)]),
    documentedPaths,
    ...typeChecks,
    ...nodeChecks,
    ...treeChecks,
    ...manifestChecks,
    ...scriptChecks,
    ...commandsOf(packages),
  ];
}
