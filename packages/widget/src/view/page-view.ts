import { html, type TemplateResult } from 'lit/html.js';
import type { Page, Question, Scale, Survey } from '@hailong/protocol';
import { fill } from '../messages/fill.ts';
import { drawQuestion } from '../questions/draw-question.ts';
import type { Screen } from './screen.ts';

function pointsOf({ scales }: Survey, question: Question): Scale['points'] {
  if (!('scale' in question)) return [];
  const scale = scales.find(({ id }) => id === question.scale);
  if (scale) return scale.points;
  throw new TypeError(`names no scale: received "${question.scale}"`);
}

/** Draws one question; throws a TypeError when its scale or its kind does not exist. */
export function questionView(screen: Screen, page: Page, question: Question): TemplateResult {
  const { session, messages, say, reply } = screen;
  return drawQuestion({
    question,
    answer: session.answers[question.id],
    points: pointsOf(session.survey, question),
    messages,
    level: page.title ? 4 : 3,
    remark: question.required || page.followUp ? '' : messages.optional,
    say,
    mistake(name) {
      const found = session.mistakes.find((mistake) => mistake.name === name);
      return found && fill(messages[found.kind], found.limit);
    },
    reply: (answer) => reply(question.id, answer),
  });
}

/** Draws what is shown of a page. Every question keeps its place, so one that appears moves no focus. */
export function pageView(screen: Screen, page: Page): TemplateResult {
  const { shown } = screen.session;
  const isShown = (question: Question) => shown.includes(question);
  const title = page.questions.some(isShown) && page.title;
  return html`${title ? html`<h3 id="page" tabindex="-1">${screen.say(title)}</h3>` : ''}${page.questions.map(
    (question) => (isShown(question) ? questionView(screen, page, question) : ''),
  )}`;
}
