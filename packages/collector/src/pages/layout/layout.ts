import { html } from 'ghtml';
import { framedPageName } from '../assets/framed-page.ts';
import type { Say } from '../messages/say.ts';
import { documentHead } from './document-head.ts';

/** One page: everything is finished HTML but `title` and `language`. */
export interface PageParts {
  title: string;
  language: string;
  /** The way from the page to the root of the collector, of `rootOf`. */
  root: string;
  say: Say;
  main: string;
  /** Links to the same page in other languages. */
  languages?: string;
  /** Makes targets larger, for a screen that stands in a hall. */
  isLarge?: boolean;
}

function header({ root, say, languages = '' }: PageParts): string {
  return html`<header class="site-header">
    <div class="bar">
      <a class="brand" href="${root}">
        <img class="brand-mark" src="${root}assets/mark.svg" width="36" height="36" alt="" />
        <span class="brand-name">${say('brand')}</span>
      </a>
      !${languages}
    </div>
  </header>`;
}

function footer({ say }: PageParts): string {
  return html`<footer class="site-footer">
    <div class="bar"><p>${say('footer')}</p></div>
  </footer>`;
}

/** Gives a whole page as HTML. It works without its one script, which serves a page in a frame, and has no style of its own. */
export function layOut(parts: PageParts): string {
  const { language, root, say, main, isLarge } = parts;
  return html`<!doctype html>
    <html lang="${language}">
      !${documentHead(parts)}
      <body class="${isLarge ? 'large' : 'regular'}">
        <a class="skip" href="#main">${say('skip')}</a>
        !${header(parts)}
        <main id="main" tabindex="-1">!${main}</main>
        !${footer(parts)}
        <script src="${root}assets/${framedPageName}" defer></script>
      </body>
    </html>`;
}
