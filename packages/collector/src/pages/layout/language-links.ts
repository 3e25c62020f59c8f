import { html } from 'ghtml';
import { pageLanguages, type Say } from '../messages/say.ts';

/** What the links lead to: the same address in each of the offered languages. */
export interface LanguageChoice {
  current: string;
  offered: readonly string[];
  /** The names that languages have for themselves, where a survey gives them. */
  names?: Readonly<Record<string, string>> | undefined;
  query: Record<string, string | string[] | undefined>;
}

function address(query: LanguageChoice['query'], language: string): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one !== undefined) search.append(name, one);
  }
  search.set('lang', language);
  return `?${search}`;
}

/** Writes the links to the same page in its other languages, each by the name it has for itself. */
export function languageLinks(
  { current, offered, names: given, query }: LanguageChoice,
  say: Say,
): string {
  if (offered.length < 2) return '';
  const names: Record<string, string> = { ...pageLanguages, ...given };
  const links = offered.map((tag) => {
    const name = names[tag] ?? tag;
    if (tag === current) {
      return html`<span class="language" lang="${tag}" aria-current="true">${name}</span>`;
    }
    const href = address(query, tag);
    return html`<a class="language" lang="${tag}" hreflang="${tag}" href="${href}">${name}</a>`;
  });
  return html`<nav class="languages" aria-label="${say('languages')}">!${links}</nav>`;
}
