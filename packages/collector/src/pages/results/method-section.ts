import { html } from 'ghtml';
import { pickText } from '../language/pick-text.ts';
import { dayStyle } from './day-style.ts';
import type { View } from './view.ts';

function cutoffInWords({ results, language, timeZone, say }: View): string {
  const at = new Date(results.cutoff);
  const locales = [language, 'vi'];
  const day = new Intl.DateTimeFormat(locales, { ...dayStyle(language, 'long'), timeZone });
  const time = new Intl.DateTimeFormat(locales, { timeStyle: 'short', timeZone });
  return say('cutoffAt', { day: day.format(at), time: time.format(at) });
}

/** Writes all that is needed to check the figures: survey, version, method, formula, cut-off and threshold. */
export function methodSection(view: View): string {
  const { survey, results, language, say, query } = view;
  const { version } = results.survey;
  const facts = [
    [say('survey'), say('surveyVersion', { title: pickText(survey.title, language), version })],
    [say('standing'), say(results.official ? 'official' : 'unofficial')],
    [say('source'), survey.source.title],
    [say('method'), results.method],
    [say('formula'), results.formula],
    [say('cutoff'), cutoffInWords(view)],
    [say('threshold'), say('thresholdText', { threshold: results.threshold })],
  ];
  const rows = facts.map(
    ([name, value]) =>
      html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`,
  );
  const data = new URLSearchParams({ ...query, survey: survey.id });
  return html`<section class="sheet wide">
    <h2>${say('methodHeading')}</h2>
    <dl class="facts">!${rows}</dl>
    <p><a href="./v1/results?${data}">${say('data')}</a></p>
  </section>`;
}
