import { schemes, themeToCss, tintOf, type Theme } from '@hailong/themes';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** Shows a theme on the surveys of this page, by the style sheet that a portal would use, and on the swatches. */
export function applyTheme(theme: Theme): void {
  const swatches = schemes.map((scheme) => {
    const colors = { ...theme[scheme], tint: tintOf(theme[scheme]) };
    const lines = Object.entries(colors).map(([name, value]) => `--swatch-${name}: ${value};`);
    return `.scheme-${scheme} { ${lines.join(' ')} }`;
  });
  sheet.replaceSync(`${themeToCss(theme)}\n${swatches.join('\n')}`);
}
