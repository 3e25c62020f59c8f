import { html, type TemplateResult } from 'lit/html.js';
import { placesOfRanking, type Page, type Question } from '@hailong/protocol';
import { fill } from '../messages/fill.ts';
import type { Screen } from '../view/screen.ts';
import { optionList, type Picking } from './option-list.ts';
import { ranking } from './ranking.ts';
import { textField } from './text-field.ts';

/** Draws the hint, the mistake and the voice of a control, which is described by `name_notes`; no name holds an underscore. */
function notes(screen: Screen, name: string, hint: unknown): TemplateResult {
  const { session, messages } = screen;
  const mistake = session.mistakes.find((each) => each.name === name);
  const error = mistake && fill(messages[mistake.kind], mistake.limit);
  return html`<div id="${name}_notes">
      <p class="hint">${hint}</p>
      <p part="error" id="${name}_error">${error}</p>
    </div>
    ${session.voice?.(html, screen, name)}`;
}

/** Draws what is answered by more than one control under its words. */
function group(name: string, legend: unknown, content: unknown): TemplateResult {
  return html`<fieldset part="question" aria-describedby="${name}_notes">
    <legend>${legend}</legend>
    ${content}
  </fieldset>`;
}

function hintOf(question: Question, { messages, say }: Screen): string {
  if (question.hint) return say(question.hint);
  if (question.kind === 'text') return messages.personal;
  if (question.kind === 'ranking') return fill(messages.inOrder, placesOfRanking(question));
  const { maxChoices: limit } = question as { maxChoices?: number };
  return limit ? fill(messages.maxChoices, limit) : '';
}

/** Draws a question; throws a TypeError when its kind or its scale does not exist. */
export function questionView(screen: Screen, page: Page, question: Question): TemplateResult {
  const { session, messages, say } = screen;
  const { id, text, required } = question;
  const answer = session.answers[id];
  const reply: Picking['reply'] = (given) => screen.reply(id, given);
  const caption = html`<span role="heading" aria-level=${page.title ? 4 : 3}>${say(text)}</span>
    <small>${required || page.followUp ? '' : messages.optional}</small>`;
  const above = notes(screen, id, hintOf(question, screen));
  if (question.kind === 'text') {
    return html`<div part="question">
      <label for=${id}>${caption}</label>${above}${textField(screen, question, answer)}
    </div>`;
  }
  if (question.kind !== 'grid') {
    const picking = { name: id, answer, reply };
    const list =
      question.kind === 'ranking'
        ? ranking(screen, question, picking)
        : optionList(screen, question, picking);
    return group(id, caption, [above, list]);
  }
  const rated = answer as Record<string, number | null> | undefined;
  const items = question.items.map((item) => {
    const name = `${id}.${item.id}`;
    const list = optionList(screen, question, {
      name,
      answer: rated?.[item.id],
      reply: (given) => reply({ ...rated, [item.id]: given as number | null }),
    });
    return group(name, say(item.text), [notes(screen, name, ''), list]);
  });
  return group(id, caption, [above, items]);
}
