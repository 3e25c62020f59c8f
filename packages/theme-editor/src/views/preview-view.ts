import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PreviewFrame } from '../preview/preview-frame.ts';
import { previewStates, type PreviewState } from '../preview/show-state.ts';
import type { Context } from './context.ts';

/** Draws the choice of the state and the boxes with the surveys. */
export function previewView(context: Context, frames: readonly PreviewFrame[]): TemplateResult {
  const { messages, state, isOperated } = context;
  return html`<section aria-labelledby="preview">
    <h2 id="preview">${messages.preview}</h2>
    <div class="controls">
      <div class="field">
        <label for="state">${messages.state}</label>
        <select
          id="state"
          .value=${live(state)}
          @change=${({ target }: Event) =>
            context.showState((target as HTMLSelectElement).value as PreviewState)}
        >
          ${previewStates.map((each) => html`<option value=${each}>${messages[each]}</option>`)}
        </select>
      </div>
      <label class="check">
        <input
          type="checkbox"
          .checked=${live(isOperated)}
          @change=${({ target }: Event) => context.operate((target as HTMLInputElement).checked)}
        />
        ${messages.operate}
      </label>
    </div>
    <div class="previews" .inert=${!isOperated}>${frames.map(({ box }) => box)}</div>
  </section>`;
}
