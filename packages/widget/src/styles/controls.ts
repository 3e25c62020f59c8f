import { css } from './css.ts';

/**
 * What can be touched: options, texts, links and buttons; and the form, which has the same edges.
 * The options measure the room they have, so that points stand in a row where it is wide.
 */
export const controls = css`
  .buttons,
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .options {
    margin-block-start: 0.6em;
    container-type: inline-size;
  }
  .options > * {
    flex: 1 1 100%;
    position: relative;
  }
  fieldset fieldset .options > * {
    flex-basis: auto;
  }
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }
  form,
  .box,
  textarea,
  button {
    position: relative;
    min-block-size: max(44px, 3em);
    padding: 0.5em 0.8em;
    border: var(--hailong-border-width, 1px) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .box {
    display: flex;
    align-items: center;
    gap: 0.7em;
    block-size: 100%;
    cursor: pointer;
  }
  .box::before {
    content: '';
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 2px solid;
    border-color: inherit;
    border-radius: 50%;
  }
  [type='checkbox'] + .box::before {
    border-radius: 0.25em;
  }
  .box:hover,
  :checked + .box {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  :checked + .box {
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  :checked + .box::before {
    outline: 0.3em solid var(--_accent);
    outline-offset: -0.5em;
  }
  svg {
    flex: none;
    forced-color-adjust: auto;
    inline-size: 2.5em;
    block-size: 2.5em;
    border: 2px solid;
    border-radius: 50%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    vertical-align: middle;
  }
  :checked + .box svg,
  b {
    color: var(--_accent);
  }
  textarea,
  .note button {
    display: block;
    margin-block: 0.6em;
  }
  textarea {
    inline-size: 100%;
    resize: vertical;
  }
  button {
    padding-inline: 1.5em;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    cursor: pointer;
  }
  .languages {
    margin-block-end: 0.6em;
    text-align: end;
  }
  .voice button {
    margin-block: 0.4em;
  }
  [type='button'] {
    background: none;
    color: var(--_accent);
  }
  a {
    display: block;
    padding-block: 0.65em;
    color: var(--_danger);
  }
  :focus {
    scroll-margin-block: 8em;
  }
  :focus-visible + .box,
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @container (min-width: 34em) {
    .point {
      flex-basis: 5.2em;
    }
    .point .box {
      flex-direction: column;
      padding: 0.8em 0.2em;
      text-align: center;
      text-wrap: balance;
    }
    .point .box::before {
      order: 1;
      margin-block-start: auto;
    }
  }
`;
