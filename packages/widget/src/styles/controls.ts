import { css } from 'lit';

/** What can be touched: options, texts, links and buttons. */
export const controls = css`
  [part='question'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  [role='heading'] {
    font-size: 1.1em;
    font-weight: 600;
  }
  .item {
    margin-block-start: var(--_space);
  }
  .options {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .options:empty {
    margin: 0;
  }
  .chips {
    flex-flow: wrap;
  }
  .chips > * {
    flex: 1 1 auto;
  }
  [part='option'] {
    display: block;
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
  .box {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.65em;
    box-sizing: border-box;
    block-size: 100%;
    min-block-size: max(44px, 3em);
    padding: 0.5em 0.85em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
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
  .box:hover,
  textarea:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  :checked + .box {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  :checked + .box::before {
    border: 0.4em solid var(--_accent);
  }
  :focus-visible + .box,
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
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
  .number {
    color: var(--_accent);
  }
  textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block: 0.5em;
    padding: 0.6em 0.85em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 1.5);
  }
  button {
    min-block-size: max(44px, 3em);
    padding: 0.5em 1.5em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    box-shadow: inset 0 0 0 2px var(--_on-accent);
  }
  .quiet {
    border-color: transparent;
    background: none;
    color: var(--_accent);
  }
  .quiet:hover {
    background: var(--_tint);
    box-shadow: none;
  }
  .summary a {
    display: block;
    padding-block: 0.6em;
    color: var(--_danger);
  }
  :focus {
    scroll-margin-block: 6em;
  }
  @container (min-width: 34em) {
    .faces,
    .numbers {
      flex-flow: wrap;
    }
    .faces > *,
    .numbers > * {
      flex: 1 1 5.2em;
    }
    .faces .box,
    .numbers .box {
      flex-direction: column;
      padding-block: 1em;
      text-align: center;
    }
    .faces .box::before,
    .numbers .box::before {
      order: 1;
      margin-block-start: auto;
    }
    .faces svg {
      inline-size: 3em;
      block-size: 3em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .box,
    button {
      transition:
        background 0.15s,
        box-shadow 0.15s;
    }
  }
  @media (forced-colors: active) {
    :checked + .box,
    :checked + .box::before {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
