import type { Check } from '../check.ts';
import { entriesOf } from '../entries-of.ts';
import type { PublicPackage } from '../public-packages.ts';
import { runTool } from '../run-tool.ts';

/** Files that are read or loaded by their address have no types to resolve. */
function attwOptions({ manifest }: PublicPackage): string[] {
  const untyped = Object.entries(manifest.exports ?? {})
    .filter(([, target]) => typeof target === 'string')
    .map(([key]) => key.slice(2));
  return untyped.length > 0 ? ['--exclude-entrypoints', ...untyped] : [];
}

/** Gives the checks of publint and of attw for one package. */
export function lintChecks(each: PublicPackage): Check[] {
  const { name } = each.manifest;
  const checks: Check[] = [
    {
      name: `publint has nothing to say of ${name}`,
      findFaults: ({ tarballs }) => runTool('publint', ['run', tarballs[name] ?? '', '--strict']),
    },
  ];
  if (!entriesOf(each.manifest).some(({ isTyped }) => isTyped)) return checks;
  return [
    ...checks,
    {
      name: `attw resolves the types of ${name} in every mode of ESM`,
      findFaults: ({ tarballs }) =>
        runTool('attw', [tarballs[name] ?? '', '--profile', 'esm-only', ...attwOptions(each)]),
    },
  ];
}
