import { html } from 'ghtml';
import type { Draft } from '../form/draft.ts';
import { contextFacts } from '../form/context-facts.ts';
import type { Fields } from '../form/read-answers.ts';
import { pickText } from '../language/pick-text.ts';
import { documentHead } from '../layout/document-head.ts';
import { languageLinks } from '../layout/language-links.ts';
import { speak, type Say } from '../messages/say.ts';
import type { FormLink } from './form-link.ts';

/** A sheet on its way into HTML. */
export interface Poster {
  draft: Draft;
  /** A language that the pages have texts in; the form may be had in others. */
  language: string;
  link: FormLink;
  query: Fields;
  /** Where the picture of the QR code is. */
  picture: string;
}

/** Lets a long address break before its parts, but not between the slashes after its scheme. */
function breakable(address: string): string {
  return address
    .split(/(?=[?&])|(?<=[^/:])(?=\/)/)
    .map((part) => html`${part}`)
    .join('<wbr />');
}

/** What the agency reads on its screen; it is not printed. */
function instructions({ draft, link, query }: Poster, say: Say): string {
  const { language: current, survey } = draft;
  const names = link.leftOut.join(', ');
  return html`<header class="poster-tools">
    <p>${say('posterPrint')}</p>
    !${link.leftOut.length > 0 ? html`<p>${say('leftOut', { names })}</p>` : ''}
    !${languageLinks({ current, offered: survey.languages, names: survey.languageNames, query }, say)}
  </header>`;
}

function invitation({ picture, link }: Poster, say: Say): string {
  return html`<h1>${say('posterHeading')}</h1>
    <p class="poster-text">${say('posterText')}</p>
    <img class="poster-code" src="${picture}" alt="${say('posterCode')}" />
    <p class="poster-scan">${say('posterScan')}</p>
    <p class="poster-type">${say('posterType')}</p>
    <p class="poster-address"><a href="${link.address}">!${breakable(link.address)}</a></p>
    <p class="poster-promise">${say('posterPromise')}</p>`;
}

/** Gives the page to be printed on A4 and put on a counter; it uses no script. */
export function posterPage(poster: Poster): string {
  const { draft, language, link } = poster;
  const say = speak(language);
  const root = '../../';
  const title = pickText(draft.survey.title, language);
  return html`<!doctype html>
    <html lang="${language}">
      !${documentHead({ title: `${say('posterHeading')}: ${title}`, root, say })}
      <body class="poster-desk">
        !${instructions(poster, say)}
        <main class="poster">
          !${invitation(poster, say)}
          <div class="poster-foot">
            <img src="${root}assets/mark.svg" width="36" height="36" alt="" />
            <div>
              <p>${title}</p>
              !${contextFacts(link.context, say)}
            </div>
          </div>
        </main>
      </body>
    </html>`;
}
