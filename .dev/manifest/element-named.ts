import type { Package } from 'custom-elements-manifest/schema.js';
import { elementsOf, type ElementDeclaration } from './analyzer.ts';

/** Gives the description of one element, by its tag; throws where the manifest has none. */
export function elementNamed(tag: string, manifest: Package): ElementDeclaration {
  const elements = manifest.modules.flatMap(elementsOf);
  const found = elements.find(({ tagName }) => tagName === tag);
  if (found) return found;
  const known = elements.map(({ tagName }) => tagName).join(', ');
  throw new Error(`element "${tag}" is not in the manifest; known: ${known}`);
}
