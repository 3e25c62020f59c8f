import type { CssCustomProperty } from 'custom-elements-manifest/schema.js';
import { propertyOf } from '../../packages/themes/src/css/property-of.ts';
import { tokenNames, tokens } from '../../packages/themes/src/tokens.ts';
import { styleDefaults } from './style-defaults.ts';

const syntaxes = { color: '<color>', length: '<length>', fontFamily: '*', number: '<number>' };

/** Describes the custom properties that a style sheet reads: what they are for, and what they are unless set. */
export function customProperties(styles: string): CssCustomProperty[] {
  const defaults = styleDefaults(styles);
  return tokenNames.map((token) => {
    const name = propertyOf(token);
    const [light, dark] = defaults.get(name) ?? [];
    if (light === undefined) throw new Error(`${name}: the styles read no such property`);
    const { type, purpose } = tokens[token];
    const description = dark === undefined ? purpose.en : `${purpose.en} (dark: \`${dark}\`)`;
    return { name, syntax: syntaxes[type], default: light, description };
  });
}
