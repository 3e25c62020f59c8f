import { html, type TemplateResult } from 'lit';
import { themeToCss, themeToDtcg } from '@hailong/themes';
import { fill } from '../messages/language.ts';
import type { Context } from './context.ts';
import { saveFile } from './save-file.ts';
import { wordsOfPair } from './words-of-pair.ts';

/** Says why the theme must not leave the page yet; undefined when it may. */
export function refusalOf({ editor, messages }: Context): string | undefined {
  const { size } = editor.drafts;
  if (size) return fill(messages.refusedDrafts, { count: size });
  const failing = editor.findings().filter(({ isEnough }) => !isEnough);
  const [first] = failing;
  if (!first) return undefined;
  const pair = `${wordsOfPair(messages, first)} (${messages[first.scheme]})`;
  return fill(messages.refusedPairs, { count: failing.length, pair });
}

async function copy({ messages, say }: Context, text: string): Promise<void> {
  try {
    // Over plain http a browser has no clipboard at all.
    await navigator.clipboard.writeText(text);
    say(messages.copied);
  } catch {
    say(messages.notCopied);
  }
}

/** Draws what the theme is taken away with. */
export function exportView(context: Context): TemplateResult {
  const { editor, messages, say } = context;
  const css = themeToCss(editor.theme);
  const json = `${JSON.stringify(themeToDtcg(editor.theme), null, 2)}\n`;
  const unlessRefused = (act: () => void) => () => {
    const refusal = refusalOf(context);
    if (refusal) say(refusal);
    else act();
  };
  const download = (name: string, type: string, text: string) =>
    unlessRefused(() => {
      saveFile(name, type, text);
      say(fill(messages.downloaded, { name }));
    });
  return html`<section aria-labelledby="transfer">
    <h2 id="transfer">${messages.transfer}</h2>
    <div class="buttons">
      <button type="button" class="main" @click=${download('hailong-theme.css', 'text/css', css)}>
        ${messages.downloadCss}
      </button>
      <button
        type="button"
        @click=${download('hailong-theme.tokens.json', 'application/json', json)}
      >
        ${messages.downloadJson}
      </button>
      <button type="button" @click=${unlessRefused(() => void copy(context, css))}>
        ${messages.copyCss}
      </button>
      <button type="button" @click=${() => copy(context, location.href)}>${messages.share}</button>
    </div>
    <p class="said" role="status">${context.said}</p>
    <p>${messages.shareHint}</p>
  </section>`;
}
