import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { bundledCss, bundledModule, readBundledThemes, widgetModule } from './theme-modules.ts';
import { putTable, tokenTable } from './token-table.ts';

const root = new URL('../../../', import.meta.url);

/** The pages that hold the table of the custom properties, and in which language. */
const pages = {
  'packages/widget/README.md': 'en',
  'docs/guide/en/theme.md': 'en',
  'docs/guide/vi/theme.md': 'vi',
} as const;

async function neat([path, content]: readonly [string, string]): Promise<[string, string]> {
  const file = new URL(path, root).pathname;
  return [path, await format(content, { ...(await resolveConfig(file)), filepath: file })];
}

/** Gives everything that is made from the documents of the themes but the tokens themselves, by path in the repository. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const themes = readBundledThemes();
  const { neutral } = themes;
  if (!neutral) throw new Error('there is no theme "neutral"');
  const contents = [
    ['packages/themes/src/bundled-themes.ts', bundledModule(themes)] as const,
    ['packages/widget/src/styles/default-colors.ts', widgetModule(neutral)] as const,
    ...Object.entries(themes).map(
      ([name, theme]) => [`packages/themes/css/${name}.css`, bundledCss(name, theme)] as const,
    ),
    ...Object.entries(pages).map(([path, language]) => {
      const page = readFileSync(new URL(path, root), 'utf8');
      return [path, putTable(page, tokenTable(neutral, language))] as const;
    }),
  ];
  return Object.fromEntries(await Promise.all(contents.map(neat)));
}
