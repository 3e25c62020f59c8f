import { css } from './css.ts';

/**
 * The frame. The reset beats a host's `* { … !important }`; everything visible stands on an inner
 * element because the reset would beat our own rules too. WebKit lets a monospace font of the host
 * shrink the initial size, so the size is named again.
 */
export const layout = css`
  :host {
    all: initial !important;
    font-size: medium !important;
    display: block !important;
  }
  :host([hidden]),
  :host::before,
  :host::after {
    display: none !important;
  }
  :host > * {
    font: var(--hailong-font-size, 1em) / var(--hailong-line-height, 1.55)
      var(--hailong-font-family, system-ui, sans-serif);
  }
  *,
  ::before {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  fieldset {
    min-inline-size: 0;
  }
  .root {
    --_space: var(--hailong-space, 1em);
    --_radius: var(--hailong-radius, 0.5em);
    --_tint: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
    max-inline-size: var(--hailong-max-width, 44em);
    overflow-wrap: anywhere;
    color: var(--_text);
  }
  :host([channel='kiosk']) .root {
    font-size: clamp(1em, 3vw, 1.4em);
  }
  form {
    padding: var(--_space);
    border-color: var(--_tint);
    border-block-start: 0.25em solid var(--_accent);
  }
  h2 {
    font-size: 1.35em;
  }
  h3,
  [role='heading'] {
    font-size: 1.1em;
  }
  h3,
  [role='heading'],
  [part='error'] {
    font-weight: 600;
  }
  [part='question'],
  form > p,
  #_page,
  .note,
  .buttons,
  .foot {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  small,
  .hint,
  .foot {
    font-size: 0.95em;
    color: var(--_text-muted);
  }
  [part='error'] {
    color: var(--_danger);
  }
  .note {
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_tint);
  }
  [part='status'] {
    min-block-size: 9em;
  }
  .refused {
    border-color: var(--_danger);
  }
`;
