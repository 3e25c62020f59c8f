import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@hailong/protocol';
import type { Mistake } from '../flow/find-mistakes.ts';
import { fill } from '../messages/fill.ts';
import type { Messages } from '../messages/vi.ts';

/** What the summary needs besides the mistakes. */
export interface SummaryOptions {
  messages: Messages;
  say(text: Text): string;
  /** Moves the focus to the first control of a name. */
  goTo(name: string): void;
}

/** Draws links to the mistakes when there are several; a single one is told at its question. */
export function errorSummary(
  mistakes: readonly Mistake[],
  { messages, say, goTo }: SummaryOptions,
): TemplateResult | typeof nothing {
  if (mistakes.length < 2) return nothing;
  const links = mistakes.map(({ name, label }) => {
    const onClick = (event: Event) => {
      event.preventDefault();
      goTo(name);
    };
    return html`<li><a href="#${name}" @click=${onClick}>${say(label)}</a></li>`;
  });
  return html`<div id="summary" class="summary" role="group" aria-labelledby="mistakes" tabindex="-1">
    <h3 id="mistakes">${fill(messages.mistakes, { n: mistakes.length })}</h3>
    <ul>
      ${links}
    </ul>
  </div>`;
}
