import { html } from 'ghtml';

/** One native radio button or checkbox with its label; `content` is finished HTML. */
export interface Option {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  isChosen: boolean;
  content: string;
  /** Set on the first control of a group only: it is what a message about the group leads to. */
  id?: string | undefined;
  isQuiet?: boolean;
}

/** Writes one option; the whole box around it is the label and so the target. */
export function option({ type, name, value, isChosen, content, id, isQuiet }: Option): string {
  return html`<label class="option${isQuiet ? ' option-quiet' : ''}">
    <input
      type="${type}"
      name="${name}"
      value="${value}"
      !${id ? html`id="${id}"` : ''}
      !${isChosen ? 'checked' : ''}
    />
    <span class="option-body">!${content}</span>
  </label>`;
}
