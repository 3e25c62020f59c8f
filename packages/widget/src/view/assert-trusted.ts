import { html, render } from 'lit/html.js';

/**
 * Throws an Error where the page's Trusted Types let no template be drawn. Asked before the element
 * has a shadow root, which would hide the fallback link.
 */
export function assertTrusted(): void {
  try {
    render(html``, document.createDocumentFragment());
  } catch {
    throw new Error("the page's policy needs trusted-types hailong");
  }
}
