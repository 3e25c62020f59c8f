import { css } from './css.ts';

const light = css`
  color-scheme: light;
  --_surface: var(--hailong-color-surface, #fff);
  --_text: var(--hailong-color-text, #17222f);
  --_muted: var(--hailong-color-text-muted, #4f5d6d);
  --_border: var(--hailong-color-border, #7d8b9b);
  --_accent: var(--hailong-color-accent, #0b4f94);
  --_on-accent: var(--hailong-color-on-accent, #fff);
  --_focus: var(--hailong-color-focus, #b4540a);
  --_danger: var(--hailong-color-danger, #b3201b);
  --_success: var(--hailong-color-success, #14693a);
`;

const dark = css`
  color-scheme: dark;
  --_surface: var(--hailong-color-surface, #141b24);
  --_text: var(--hailong-color-text, #eef2f6);
  --_muted: var(--hailong-color-text-muted, #aab6c4);
  --_border: var(--hailong-color-border, #718094);
  --_accent: var(--hailong-color-accent, #8ec1f7);
  --_on-accent: var(--hailong-color-on-accent, #0a1a2b);
  --_focus: var(--hailong-color-focus, #ffc46b);
  --_danger: var(--hailong-color-danger, #ff9d94);
  --_success: var(--hailong-color-success, #7fd6a2);
`;

/** The colours: the host's custom properties, else a safe pair for each scheme. */
export const colors = css`
  .root {
    ${light}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) .root {
      ${dark}
    }
  }
  :host([theme='dark']) .root {
    ${dark}
  }
`;
