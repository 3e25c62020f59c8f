import type { Theme } from '../theme.ts';
import { colorNames, shapeNames, type TokenName } from '../tokens.ts';
import { propertyOf } from './property-of.ts';

function declarations<Name extends TokenName>(
  names: readonly Name[],
  values: Record<Name, string>,
  indent: string,
): string {
  return names.map((name) => `${indent}${propertyOf(name)}: ${values[name]};\n`).join('');
}

/** Writes a theme as a style sheet for the host page, which follows the `theme` attribute as the widget does. */
export function themeToCss({ light, dark, shape }: Theme): string {
  return `hailong-survey {
${declarations(colorNames, light, '  ')}${declarations(shapeNames, shape, '  ')}}

@media (prefers-color-scheme: dark) {
  hailong-survey:not([theme='light']) {
${declarations(colorNames, dark, '    ')}  }
}

hailong-survey[theme='dark'] {
${declarations(colorNames, dark, '  ')}}
`;
}
