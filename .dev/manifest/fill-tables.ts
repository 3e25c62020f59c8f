import type { Package } from 'custom-elements-manifest/schema.js';
import { format } from 'prettier';
import { elementNamed } from './element-named.ts';
import { markdownTable, type TableKind } from './markdown-table.ts';

const BLOCK = /(<!-- ([a-z]+) table of (hailong-\w+)[^>]*-->\n)[\s\S]*?(\n<!-- end -->)/g;

/** Fills every block between `<!-- event table of hailong-survey -->` and `<!-- end -->` of a Markdown text. */
export function fillTables(markdown: string, manifest: Package): Promise<string> {
  const filled = markdown.replace(BLOCK, (_, begin, kind, tag, end) => {
    return `${begin}\n${markdownTable(kind as TableKind, elementNamed(tag, manifest))}${end}`;
  });
  return format(filled, { parser: 'markdown', singleQuote: true, printWidth: 100 });
}
