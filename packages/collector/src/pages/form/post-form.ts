import { html } from 'ghtml';
import type { Draft } from './draft.ts';

/**
 * Writes a form that posts to the address of its survey. Without autocompletion no browser fills an
 * old answer, or an old response id, into a fresh form.
 */
export function postForm({ survey }: Draft, content: string): string {
  return html`<form class="form" method="post" action="${survey.id}" autocomplete="off" novalidate>
    !${content}
  </form>`;
}
