import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ts from 'typescript';
import { entriesOf } from '../entries-of.ts';
import type { Packed } from '../check.ts';
import { programs } from './programs.ts';

const modules = new URL('../../../node_modules/', import.meta.url).pathname;

/** Of whose types the programs make use; they come from this repository, for the tarballs ask for none. */
const FRAMEWORKS = ['@types/react', 'svelte', 'vue'];

/** The ways in which a project may have TypeScript look for modules. */
const modes = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  node16: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
};

/** A way in which a project may have TypeScript look for modules. */
export type Mode = keyof typeof modes;
/** All of them. */
export const modeNames = Object.keys(modes) as Mode[];

function linkFrameworks(project: string): void {
  for (const name of FRAMEWORKS) {
    const link = `${project}/node_modules/${name}`;
    mkdirSync(dirname(link), { recursive: true });
    if (!existsSync(link)) symlinkSync(`${modules}${name}`, link);
  }
}

/** One program more: it imports every entry that has types. */
function importEverything({ packages }: Packed): string {
  const entries = packages.flatMap(({ manifest }) => entriesOf(manifest));
  return entries
    .filter(({ isTyped }) => isTyped)
    .map(({ specifier }, at) => `import type * as entry${at} from '${specifier}';\n`)
    .join('')
    .concat('export {};\n');
}

/** Compiles programs that use the installed packages; gives what the compiler has to say, a line each. */
export function compileConsumer(packed: Packed, mode: Mode): string[] {
  const { project } = packed;
  linkFrameworks(project);
  const files = Object.entries({ ...programs, 'everything.ts': importEverything(packed) });
  for (const [name, text] of files) writeFileSync(`${project}/${name}`, text);
  const program = ts.createProgram({
    rootNames: files.map(([name]) => `${project}/${name}`),
    options: {
      ...modes[mode],
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['node'],
      typeRoots: [`${modules}@types`],
      jsx: ts.JsxEmit.ReactJSX,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
    },
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    return `${file?.fileName.replace(`${project}/`, '') ?? ''}: ${text}`;
  });
}
