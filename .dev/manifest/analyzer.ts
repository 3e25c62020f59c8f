import * as analyzer from '@custom-elements-manifest/analyzer';
import type {
  ClassDeclaration,
  CustomElement,
  Module,
  Package,
} from 'custom-elements-manifest/schema.js';
import type * as typescript from 'typescript';

/** What the analyzer calls for every node of every module, and for each module in the end. */
export interface ManifestPlugin {
  name: string;
  collectPhase?(params: { node: typescript.Node }): void;
  analyzePhase?(params: { node: typescript.Node; moduleDoc: Module }): void;
  moduleLinkPhase?(params: { moduleDoc: Module }): void;
}

/** The description of an element's class. */
export type ElementDeclaration = ClassDeclaration & CustomElement;

/** What the analyzer exports; its own types leave `create` out. */
interface Analyzer {
  create(options: { modules: typescript.SourceFile[]; plugins: ManifestPlugin[] }): Package;
  ts: typeof typescript;
}

/** The analyzer of custom elements and the compiler that it brings, which reads its syntax trees. */
export const { create, ts } = analyzer as unknown as Analyzer;

/** Gives the elements that a module declares. */
export function elementsOf({ declarations = [] }: Module): ElementDeclaration[] {
  return declarations.filter((each): each is ElementDeclaration => 'customElement' in each);
}
