import { html, type TemplateResult } from 'lit/html.js';
import { fill } from '../messages/fill.ts';
import type { Screen } from './screen.ts';

/** Draws links to the mistakes when there are several; a single one is told at its question. */
export function errorSummary({
  session: { mistakes },
  messages,
  say,
  focusOn,
}: Screen): TemplateResult | undefined {
  if (mistakes.length < 2) return undefined;
  const links = mistakes.map(({ name, text }) => {
    const onClick = (event: Event) => {
      event.preventDefault();
      focusOn(`[name="${name}"]`);
    };
    return html`<li><a href="#${name}" @click=${onClick}>${say(text)}</a></li>`;
  });
  return html`<div class="note refused">
    <h3 id="_summary" tabindex="-1">${fill(messages.mistakes, mistakes.length)}</h3>
    <ul>
      ${links}
    </ul>
  </div>`;
}
