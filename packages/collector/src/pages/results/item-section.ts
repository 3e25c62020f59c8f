import type { ItemResult, Question, Survey } from '@hailong/protocol';
import { html } from 'ghtml';
import { pickText } from '../language/pick-text.ts';
import { gauge } from './gauge.ts';
import type { View } from './view.ts';

function questionOf(survey: Survey, { question }: ItemResult): Question | undefined {
  return survey.pages.flatMap((page) => page.questions).find(({ id }) => id === question);
}

function titleOf(question: Question, item: string | undefined, language: string): string {
  const ranked = question.kind === 'ranking' ? question.options : [];
  const items = question.kind === 'grid' ? question.items : ranked;
  return pickText(items.find(({ id }) => id === item)?.text ?? question.text, language);
}

function labelOf(
  question: Question,
  answer: number | string,
  { survey, language, say }: View,
): string {
  if (question.kind === 'ranking') return say('place', { place: answer });
  if (question.kind === 'yes-no') return say(answer === 'yes' ? 'yes' : 'no');
  const options = 'options' in question ? question.options : [];
  const scale =
    'scale' in question ? survey.scales.find(({ id }) => id === question.scale) : undefined;
  const text =
    options.find(({ id }) => id === answer)?.text ??
    scale?.points.find(({ value }) => value === answer)?.label;
  return text ? pickText(text, language) : String(answer);
}

function distribution(
  question: Question,
  { n, counts }: ItemResult,
  title: string,
  view: View,
): string {
  const { figures, say } = view;
  const rows = counts.map(({ answer, n: given }) => {
    const share = n === 0 ? 0 : given / n;
    return html`<tr>
      <th scope="row">${labelOf(question, answer, view)}!${gauge(share)}</th>
      <td class="number-cell">${figures.percent(share)}</td>
      <td class="number-cell">${figures.count(given)}</td>
    </tr>`;
  });
  return html`<table class="distribution">
    <caption class="unseen">
      ${say('distribution', { about: title })}
    </caption>
    <thead class="unseen">
      <tr>
        <th scope="col">${say('answers')}</th>
        <th scope="col">${say('share')}</th>
        <th scope="col">${say('answers')}</th>
      </tr>
    </thead>
    <tbody>
      !${rows}
    </tbody>
  </table>`;
}

function itemSection(item: ItemResult, view: View): string {
  const question = questionOf(view.survey, item);
  if (!question) return '';
  const title = titleOf(question, item.item, view.language);
  const { figures, say } = view;
  const n = figures.count(item.n);
  const isText = question.kind === 'text';
  const note = isText
    ? say('textsNote', { n })
    : say(item.declined > 0 ? 'itemsDeclined' : 'itemsNote', {
        n,
        declined: figures.count(item.declined),
      });
  return html`<article class="item-result">
    <h3>${title}</h3>
    <p class="bar-note">${note}</p>
    !${isText ? '' : distribution(question, item, title, view)}
  </article>`;
}

/** Writes how the answers to every question are spread. */
export function itemsSection(view: View): string {
  const { whole, say } = view;
  if (!whole || whole.items.length === 0) return '';
  return html`<section class="sheet wide">
    <h2>${say('items')}</h2>
    <div class="split">!${whole.items.map((item) => itemSection(item, view))}</div>
  </section>`;
}
