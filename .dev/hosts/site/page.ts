import type { Site } from './site.ts';
import { element, fileTag } from './element.ts';

/** What a page has beside the element. */
export interface PageParts {
  doctype?: string;
  /** Attributes of `html`. */
  root?: string;
  /** In `head`, before the element's file. */
  head?: string | ((site: Site) => string);
  before?: string;
  after?: string | ((site: Site) => string);
  /** Puts the element into something of the host's. */
  around?(box: string): string;
  element?(site: Site): string;
  tag?(site: Site): string;
  /** How wide the element is, in CSS pixels; 600 unless given. */
  width?: number;
}

const written = (part: string | ((site: Site) => string), site: Site) =>
  typeof part === 'string' ? part : part(site);

/** Declarations that no rule of a page beats. */
export function firmly(declarations: string): string {
  const firm = declarations.split(';').map((each) => `${each.trim()} !important`);
  return `style="${firm.join(';')}"`;
}

/** Writes a page of a portal with the element in a box of a fixed width. */
export function hostPage(parts: PageParts = {}): { html(site: Site): string } {
  const { doctype = '<!doctype html>', root = 'lang="vi"', width = 600 } = parts;
  const { head = '', before = '', after = '', around = (box) => box } = parts;
  return {
    html(site) {
      const survey = (parts.element ?? element)(site);
      const style = firmly(`display: block; box-sizing: border-box; width: ${width}px; padding: 0`);
      return `${doctype}<html ${root}><head><meta charset="utf-8"><title>Kết quả</title>
${written(head, site)}
${(parts.tag ?? fileTag)(site)}</head>
<body>${before}
${around(`<div id="place" ${style}>${survey}</div>`)}
${written(after, site)}</body></html>`;
    },
  };
}
