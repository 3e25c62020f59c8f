import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hexOf, type ColorName } from '@hailong/themes';
import { keyOf, valueOf, type Field } from '../state/field.ts';
import type { Context } from './context.ts';

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function picker({ editor, messages }: Context, field: Field & { name: ColorName }, value: string) {
  return html`<input
    type="color"
    aria-label="${capital(messages[field.name])}: ${messages.pick}"
    .value=${live(hexOf(value))}
    @input=${({ target }: Event) => editor.write(field, (target as HTMLInputElement).value)}
  />`;
}

/** Draws the field of a value: a text, and for a colour a picker beside it. */
export function fieldView(context: Context, field: Field): TemplateResult {
  const { editor, messages } = context;
  const key = keyOf(field);
  const draft = editor.drafts.get(key);
  const value = valueOf(editor.theme, field);
  const isColor = field.part !== 'shape';
  return html`<div class="field">
    <label for=${key}>${capital(messages[field.name])}</label>
    <div class="inputs">
      ${field.part === 'shape' ? nothing : picker(context, field, value)}
      <input
        id=${key}
        type="text"
        spellcheck="false"
        autocomplete="off"
        aria-invalid=${draft === undefined ? 'false' : 'true'}
        aria-describedby=${draft === undefined ? nothing : `${key}-error`}
        .value=${live(draft ?? value)}
        @change=${({ target }: Event) => editor.write(field, (target as HTMLInputElement).value)}
      />
    </div>
    ${
      draft === undefined
        ? nothing
        : html`<p class="mistake" id="${key}-error">
            ${isColor ? messages.invalidColor : messages.invalid}
          </p>`
    }
  </div>`;
}
