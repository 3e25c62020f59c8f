import { html, type TemplateResult } from 'lit';
import { fill } from '../messages/language.ts';
import type { Context } from './context.ts';

function open({ editor, messages, say }: Context, text: string): void {
  try {
    editor.importText(text);
    say(messages.imported);
  } catch (error) {
    say(fill(messages.notImported, { reason: (error as Error).message }));
  }
}

/** Draws the way in for a theme that is there already. */
export function importView(context: Context): TemplateResult {
  const { messages } = context;
  const onFile = async ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) open(context, await file.text());
    // The same file may be chosen again after it was changed.
    input.value = '';
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    open(context, String(new FormData(event.target as HTMLFormElement).get('theme')));
  };
  return html`<section aria-labelledby="import">
    <h2 id="import">${messages.import}</h2>
    <div class="field">
      <label for="file">${messages.importFile}</label>
      <input id="file" type="file" accept=".css,.json" @change=${onFile} />
    </div>
    <form @submit=${onSubmit}>
      <div class="field">
        <label for="theme">${messages.importText}</label>
        <textarea id="theme" name="theme" rows="4" spellcheck="false"></textarea>
      </div>
      <button>${messages.importButton}</button>
    </form>
  </section>`;
}
