import ts from 'typescript';

const root = new URL('../..', import.meta.url).pathname;

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  types: [],
  customConditions: ['hailong-source'],
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  strict: true,
  noEmit: true,
};

/**
 * Compiles a component of a framework as an application with a bundler does; gives what the compiler
 * has to say. `name` is that of a file, `.ts` or `.tsx`.
 */
export function compileComponent(name: string, code: string, types: string[] = []): string[] {
  const path = `${root}.dev/docs/${name}`;
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (each) => (each === path ? code : readFile(each));
  host.fileExists = (each) => each === path || fileExists(each);
  const program = ts.createProgram([path], { ...options, types }, host);
  const source = program.getSourceFile(path);
  const found = [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ];
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
