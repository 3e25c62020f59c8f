import { css } from './css.ts';

/** What can be touched: options, texts, links and buttons. */
export const controls = css`
  .options {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
    margin-block-start: calc(var(--_space) * 0.6);
  }
  .chips {
    flex-flow: wrap;
    gap: 0.4em;
    font-size: 0.9375em;
  }
  .chips > * {
    flex: 1 1 auto;
  }
  [part='option'] {
    position: relative;
  }
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
  }
  .box,
  textarea,
  button {
    position: relative;
    box-sizing: border-box;
    min-block-size: max(44px, 3em);
    padding: 0.5em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .box {
    display: flex;
    align-items: center;
    gap: 0.7em;
    block-size: 100%;
  }
  .chips .box {
    gap: 0.5em;
    padding: 0.25em 0.6em;
  }
  .box::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 2px solid var(--_border);
    border-radius: 50%;
    background: var(--_surface);
  }
  [type='checkbox'] + .box::before {
    border-radius: 0.25em;
  }
  .decline {
    color: var(--_muted);
  }
  .box:hover,
  textarea:hover,
  :checked + .box {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  :checked + .box {
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_text);
  }
  :checked + .box::before {
    border: 0.4em solid var(--_accent);
  }
  :focus-visible + .box,
  :focus-visible:not([tabindex]) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  :focus {
    scroll-margin-block: 6em;
  }
  svg {
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :checked + .box svg,
  b {
    color: var(--_accent);
    white-space: nowrap;
  }
  textarea {
    display: block;
    inline-size: 100%;
    margin-block: 0.6em 0.25em;
    resize: vertical;
    cursor: text;
  }
  button {
    padding-inline: 1.5em;
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  button:hover {
    text-decoration: underline;
  }
  .quiet {
    padding-inline: 0.5em;
    background: none;
    color: var(--_accent);
  }
  a {
    display: block;
    padding-block: 0.65em;
    color: var(--_danger);
  }
  @container (min-width: 34em) {
    :not(.list) > [part='option'] {
      flex: 1 1 5.2em;
    }
    .options:not(.list) {
      flex-flow: wrap;
    }
    .options:not(.list) .box {
      flex-direction: column;
      padding-block: 1em 0.8em;
      text-align: center;
    }
    .options:not(.list) .box::before {
      order: 1;
      margin-block-start: auto;
    }
    .faces svg {
      inline-size: 3em;
      block-size: 3em;
    }
    .faces > .decline {
      flex-basis: 100%;
    }
    .faces > .decline .box {
      flex-direction: row;
      padding-block: 0;
    }
    .faces > .decline .box::before {
      order: 0;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    :checked + .box,
    :checked + .box::before {
      border-color: Highlight;
      border-width: 0.35em;
    }
  }
`;
