import ts from 'typescript';
import type { Snippet } from './read-snippets.ts';

const root = new URL('../..', import.meta.url).pathname;

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  customConditions: ['hailong-source'],
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  useDefineForClassFields: false,
  skipLibCheck: true,
  strict: true,
  noEmit: true,
};

/** Compiles TypeScript snippets against the sources; gives what the compiler has to say of each. */
export function compileSnippets(snippets: readonly Snippet[]): string[][] {
  const files = new Map(
    snippets.map(({ code }, at) => [`${root}.dev/docs/snippet-${at}.ts`, `${code}\nexport {};\n`]),
  );
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((path) => {
    const source = program.getSourceFile(path);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });
}
