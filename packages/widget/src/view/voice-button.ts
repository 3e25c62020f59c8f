import { html } from 'lit/html.js';
import type { Screen } from './screen.ts';

/**
 * How often a file could not be had. Stands in the address because browsers remember a failure by
 * it: https://github.com/whatwg/html/issues/6768
 */
let failures = 0;

/**
 * Draws the button that asks for the voice, where the attribute `voice` names its file, which is
 * loaded when the button is pressed and then draws what stands in its place.
 */
export function voiceButton(screen: Screen): unknown {
  const { host, session, messages, refresh, report } = screen;
  const url = host.getAttribute('voice');
  if (!url) return '';
  if (session.voice) return session.voice(html, screen, '');
  const open = async ({ currentTarget }: Event) => {
    try {
      const file = await import(`${new URL(url, document.baseURI)}#${failures}`);
      session.voice = file.openVoice(host, currentTarget);
    } catch {
      failures++;
      session.isUnheard = true;
      report(`voice ${url} cannot be loaded`);
    }
    refresh();
  };
  return html`<div class="voice">
    <button part="button" type="button" @click=${open}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M9 13v6h4l5 4V9l-5 4zm12-1q4 4 0 8" />
      </svg>
      ${messages.listen}
    </button>
    <p role="status">${session.isUnheard && messages.unheard}</p>
  </div>`;
}
