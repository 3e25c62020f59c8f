import { html, nothing, type TemplateResult } from 'lit';
import { schemes, type Finding } from '@hailong/themes';
import { fill } from '../messages/language.ts';
import type { Context } from './context.ts';
import { wordsOfPair } from './words-of-pair.ts';

/** Writes a ratio with two digits, cut and not rounded: 4.499 must not look like 4.50. */
function write(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

function mend({ editor, messages, say }: Context, finding: Finding): void {
  const color = messages[finding.color];
  if (!editor.mend(finding)) return say(fill(messages.noMend, { color }));
  const value = editor.theme[finding.scheme][finding.color];
  say(fill(messages.mended, { color, value }));
  // The pressed button is gone, and with it the focus.
  document.getElementById(`${finding.scheme}-pairs`)?.focus();
}

function pairView(context: Context, finding: Finding): TemplateResult {
  const { messages } = context;
  const { color, on, ratio, least, isEnough } = finding;
  const words = wordsOfPair(messages, finding);
  return html`<li class=${isEnough ? 'pair' : 'pair failing'}>
    <span class="swatch" data-on=${on} aria-hidden="true"><i data-color=${color}></i></span>
    <span class="words">
      <span class="name">${words}</span>
      <span>${fill(messages.ratio, { ratio: write(ratio), least })}</span>
      <strong>${isEnough ? messages.passes : messages.fails}</strong>
    </span>
    ${
      isEnough
        ? nothing
        : html`<button
            type="button"
            aria-label="${messages.mend}: ${words}"
            @click=${() => mend(context, finding)}
          >
            ${messages.mend}
          </button>`
    }
  </li>`;
}

/** Draws every required pair with its ratio. */
export function pairsView(context: Context): TemplateResult {
  const { editor, messages } = context;
  const findings = editor.findings();
  return html`<section aria-labelledby="pairs">
    <h2 id="pairs">${messages.pairs}</h2>
    <p>${messages.pairsIntro}</p>
    <div class="columns">
      ${schemes.map(
        (scheme) =>
          html`<div class="scheme-${scheme}">
            <h3 id="${scheme}-pairs" tabindex="-1">
              ${scheme === 'light' ? messages.lightPairs : messages.darkPairs}
            </h3>
            <ul class="pairs">
              ${findings
                .filter((finding) => finding.scheme === scheme)
                .map((finding) => pairView(context, finding))}
            </ul>
          </div>`,
      )}
    </div>
  </section>`;
}
