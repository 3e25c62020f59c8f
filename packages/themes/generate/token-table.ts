import { propertyOf } from '../src/css/property-of.ts';
import type { Theme } from '../src/theme.ts';
import { tokens, colorNames, shapeNames } from '../src/tokens.ts';

const headers = {
  en: ['custom property', 'default (light; dark)', 'what it is'],
  vi: ['thuộc tính', 'mặc định (sáng; tối)', 'dùng cho'],
};

function short(css: string): string {
  return `\`${css.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')}\``;
}

/** Gives the table of the custom properties in Markdown. */
export function tokenTable(theme: Theme, language: 'en' | 'vi'): string {
  const colors = colorNames.map((name) => [
    name,
    `${short(theme.light[name])}; ${short(theme.dark[name])}`,
  ]);
  const shapes = shapeNames.map((name) => [name, short(theme.shape[name])]);
  const rows = [...colors, ...shapes].map(([name = '', value = '']) => {
    const token = name as keyof typeof tokens;
    return [`\`${propertyOf(token)}\``, value, tokens[token].purpose[language]];
  });
  return [headers[language], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Puts a table between the two marks of a page; throws an Error where the marks are missing. */
export function putTable(page: string, table: string): string {
  const marks = /(<!-- tokens -->\n)[^]*?(\n<!-- \/tokens -->)/;
  if (!marks.test(page))
    throw new Error('a page lacks the marks <!-- tokens --> … <!-- /tokens -->');
  return page.replace(marks, (_, before, after) => `${before}\n${table}\n${after}`);
}
