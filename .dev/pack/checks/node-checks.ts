import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import type { Check, Packed } from '../check.ts';
import { entriesOf } from '../entries-of.ts';

const script = new URL('../node-imports.ts', import.meta.url);

function importInNode(specifiers: string[], { project }: Packed): Record<string, string[]> {
  // It lies in the project, so that names resolve from there.
  copyFileSync(script, `${project}/node-imports.ts`);
  const printed = execFileSync(process.execPath, ['node-imports.ts', ...specifiers], {
    cwd: project,
    encoding: 'utf8',
  });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '{}');
}

function typedEntries({ packages }: Packed): string[] {
  return packages
    .flatMap(({ manifest }) => entriesOf(manifest))
    .filter(({ isTyped }) => isTyped)
    .map(({ specifier }) => specifier);
}

/** Entries that register an element when they are imported. */
function registers(specifier: string): boolean {
  return specifier.endsWith('/define');
}

/** The checks of what happens where a server imports the packages. */
export const nodeChecks: Check[] = [
  {
    name: 'every entry is imported in Node without asking for a browser',
    findFaults(packed) {
      const plain = typedEntries(packed).filter((specifier) => !registers(specifier));
      const { touched = [], thrown = [] } = importInNode(plain, packed);
      return [...touched, ...thrown];
    },
  },
  {
    name: 'entries that register an element are silent in Node',
    findFaults(packed) {
      const { thrown = [] } = importInNode(typedEntries(packed).filter(registers), packed);
      return thrown;
    },
  },
];
