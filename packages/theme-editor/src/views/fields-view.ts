import { html, type TemplateResult } from 'lit';
import { bundledThemes, colorNames, schemes, shapeNames, type BundledName } from '@hailong/themes';
import type { Context } from './context.ts';
import { fieldView } from './field-view.ts';

const bundledNames = Object.keys(bundledThemes) as BundledName[];

/** Draws the starting points and the fields of all values. */
export function fieldsView(context: Context): TemplateResult {
  const { editor, messages } = context;
  return html`<fieldset class="starts">
      <legend>${messages.start}</legend>
      <div class="buttons">
        ${bundledNames.map(
          (name) =>
            html`<button type="button" @click=${() => editor.open(bundledThemes[name])}>
              ${messages[name]}
            </button>`,
        )}
      </div>
    </fieldset>
    ${schemes.map(
      (scheme) =>
        html`<fieldset>
          <legend>${messages[scheme]}</legend>
          <div class="fields">
            ${colorNames.map((name) => fieldView(context, { part: scheme, name }))}
          </div>
        </fieldset>`,
    )}
    <fieldset>
      <legend>${messages.shape}</legend>
      <div class="fields">
        ${shapeNames.map((name) => fieldView(context, { part: 'shape', name }))}
      </div>
    </fieldset>`;
}
