import { html } from 'ghtml';
import { stylesheetName } from '../assets/stylesheet.ts';
import type { PageParts } from './layout.ts';

/** Gives the head of a page, with the style that all pages share. */
export function documentHead({ title, root, say }: Pick<PageParts, 'title' | 'root' | 'say'>) {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} – ${say('brand')}</title>
    <link rel="icon" href="${root}assets/mark.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${root}assets/${stylesheetName}" />
  </head>`;
}
