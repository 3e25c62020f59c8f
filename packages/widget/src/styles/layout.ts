import { css } from './css.ts';

/**
 * The frame. The reset beats a host's `* { … !important }`; everything visible stands on an inner
 * element because the reset would beat our own rules too.
 */
export const layout = css`
  :host {
    all: initial !important;
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host > * {
    font: var(--hailong-font-size, 1em) / var(--hailong-line-height, 1.55)
      var(--hailong-font-family, system-ui, sans-serif);
  }
  .root {
    --_space: var(--hailong-space, 1em);
    --_radius: var(--hailong-radius, 0.5em);
    --_tint: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
    max-inline-size: 44em;
    overflow-wrap: anywhere;
    color: var(--_text);
  }
  form {
    padding: var(--_space) min(var(--_space), 6%);
    border: 1px solid var(--_tint);
    border-block-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  h2,
  h3,
  p,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    list-style: none;
  }
  h2 {
    font-size: 1.35em;
  }
  h3,
  [role='heading'] {
    font-size: 1.1em;
    font-weight: 600;
  }
  [part='question'],
  #page,
  .buttons {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  small,
  .hint,
  footer {
    font-size: 0.9375em;
    color: var(--_text-muted);
  }
  [part='error'] {
    color: var(--_danger);
    font-weight: 600;
  }
  .note,
  footer,
  fieldset fieldset {
    margin-block-start: var(--_space);
  }
  .note {
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_tint);
  }
  .recorded {
    border-color: var(--_success);
  }
  .refused {
    border-color: var(--_danger);
  }
  footer {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_tint);
  }
`;
