import { html } from 'ghtml';
import type { Say } from '../messages/say.ts';
import { layOut, type PageParts } from './layout.ts';

/** A page that says one thing and where to go next; `action` is finished HTML. */
export interface MessagePage extends Pick<PageParts, 'language' | 'root'> {
  say: Say;
  heading: string;
  text: string[];
  action?: string;
}

/** Gives a page in human words for what could not be done; its title says that it is an error. */
export function messagePage({ heading, text, action = '', ...page }: MessagePage): string {
  const main = html`<div class="sheet">
    <h1>${heading}</h1>
    !${text.map((line) => html`<p>${line}</p>`)} !${action}
  </div>`;
  return layOut({ ...page, title: `${page.say('errorPrefix')} ${heading}`, main });
}
