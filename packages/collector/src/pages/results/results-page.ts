import type { Survey } from '@hailong/protocol';
import { html } from 'ghtml';
import { offeredLanguages } from '../language/page-language.ts';
import { pickText } from '../language/pick-text.ts';
import { languageLinks } from '../layout/language-links.ts';
import { layOut } from '../layout/layout.ts';
import { daySection } from './day-section.ts';
import { factorSection } from './factor-section.ts';
import { filterForm } from './filter-form.ts';
import { headline } from './headline.ts';
import { itemsSection } from './item-section.ts';
import { methodSection } from './method-section.ts';
import { splitSection } from './split-section.ts';
import type { View } from './view.ts';

/** Gives the page of results for people. It never calls its figures an official index. */
export function resultsPage(view: View, surveys: Survey[]): string {
  const { survey, query, language, say } = view;
  const title = pickText(survey.title, language);
  const main = html`<div class="sheet wide">
      <p class="kicker">${say('resultsKicker')}</p>
      <h1>${title}</h1>
      <p>${say('selfSelected')}</p>
      !${headline(view)}
    </div>
    !${filterForm({ surveys, query: { ...query, survey: survey.id }, language, say })}
    !${splitSection(view)} !${factorSection(view)} !${daySection(view)} !${itemsSection(view)}
    !${methodSection(view)}`;
  const languages = languageLinks({ current: language, offered: offeredLanguages, query }, say);
  return layOut({
    title: `${say('resultsKicker')}: ${title}`,
    language,
    root: './',
    say,
    main,
    languages,
  });
}
