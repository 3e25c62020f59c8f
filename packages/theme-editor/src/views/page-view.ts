import { html, type TemplateResult } from 'lit';
import type { PreviewFrame } from '../preview/preview-frame.ts';
import type { Context } from './context.ts';
import { exportView } from './export-view.ts';
import { fieldsView } from './fields-view.ts';
import { importView } from './import-view.ts';
import { pairsView } from './pairs-view.ts';
import { previewView } from './preview-view.ts';

/** Draws the page. */
export function pageView(context: Context, frames: readonly PreviewFrame[]): TemplateResult {
  const { messages } = context;
  return html`<header>
      <button
        type="button"
        class="language"
        lang=${messages.language === 'English' ? 'en' : 'vi'}
        @click=${context.changeLanguage}
      >
        ${messages.language}
      </button>
      <h1>${messages.title}</h1>
      <p>${messages.intro}</p>
    </header>
    <main>
      <div class="values">${fieldsView(context)}</div>
      <div class="outcome">
        ${previewView(context, frames)} ${pairsView(context)} ${exportView(context)}
        ${importView(context)}
      </div>
    </main>`;
}
