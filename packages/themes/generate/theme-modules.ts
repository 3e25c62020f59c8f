import { themeToCss } from '../src/css/theme-to-css.ts';
import { themeFromDtcg } from '../src/dtcg/theme-from-dtcg.ts';
import type { Theme } from '../src/theme.ts';
import { colorNames } from '../src/tokens.ts';
import { bundledFiles } from './bundled-files.ts';
import { readDocument } from './token-source.ts';

/** Gives the bundled themes by name, read from their documents. */
export function readBundledThemes(): Record<string, Theme> {
  return Object.fromEntries(
    Object.entries(bundledFiles).map(([name, file]) => [name, themeFromDtcg(readDocument(file))]),
  );
}

/** Gives the module with the bundled themes. */
export function bundledModule(themes: Record<string, Theme>): string {
  return `// Made from tokens.json and bundled/ by \`npm run generate\`; not to be edited by hand.
import type { Theme } from './theme.ts';

/** The name of a bundled theme. */
export type BundledName = ${Object.keys(themes)
    .map((name) => `'${name}'`)
    .join(' | ')};

/** The themes that come with Hài Lòng. */
export const bundledThemes: Readonly<Record<BundledName, Theme>> = ${JSON.stringify(themes)};

/** What the widget looks like unless the host page says otherwise. */
export const defaultTheme: Theme = bundledThemes.neutral;
`;
}

/** Gives the style sheet of a bundled theme. */
export function bundledCss(name: string, theme: Theme): string {
  return `/* Hài Lòng: the theme "${name}". Made by \`npm run generate\`; copy it to make one of your own. */\n${themeToCss(theme)}`;
}

/** Shortens a hex colour, as every byte of the widget is paid by a phone. */
function shorten(hex: string): string {
  return hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}

/** Gives the module with the widget's own colours. */
export function widgetModule({ light, dark }: Theme): string {
  const listOf = (colors: Theme['light']) =>
    colorNames.map((name) => shorten(colors[name])).join(' ');
  return `// Made from packages/themes/tokens.json by \`npm run generate\`; not to be edited by hand.

/** What the colours are for, in the order of the values of a scheme. */
export const purposes = '${colorNames.join(' ')}';

/** The light colours. */
export const light = '${listOf(light)}';

/** The dark colours. */
export const dark = '${listOf(dark)}';
`;
}
