/** The questions of the hosted form, its review and its receipt. */
export const formCss = `
fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
/* A floating legend stands inside the border of its fieldset and not on it. */
legend { float: inline-start; inline-size: 100%; padding: 0; }
legend + * { clear: both; }
.progress, .part { color: var(--text-quiet); margin-block-end: 0.25rem; }
.part { font-weight: 600; color: var(--accent-deep); font-size: 1.125rem; }
.question { margin-block-start: 1.75rem; }
.question-text { font-size: 1.1875rem; margin-block-end: 0.75rem; }
.question-text label { display: block; }
.required { color: var(--text-quiet); font-weight: 400; font-size: 0.9375rem; white-space: nowrap; }
.hint { color: var(--text-quiet); margin-block: -0.35rem 0.75rem; }
.message { color: var(--danger); font-weight: 600; }
.is-wrong { border-inline-start: 4px solid var(--danger); padding-inline-start: 0.9rem; }
.grid.is-wrong { border-inline-start: 0; padding-inline-start: 0; }
.options { display: grid; gap: 0.5rem; }
.option { position: relative; display: block; cursor: pointer; }
.option input {
  position: absolute;
  inset-block-start: calc(50% - 0.625rem);
  inset-inline-start: 0.9rem;
  inline-size: 1.25rem;
  block-size: 1.25rem;
  margin: 0;
  accent-color: var(--accent);
  cursor: pointer;
}
.option-body {
  display: flex;
  align-items: center;
  gap: 0.75rem;
  min-block-size: 3rem;
  block-size: 100%;
  padding: 0.5rem 0.9rem 0.5rem 2.9rem;
  border: 1px solid var(--control);
  border-radius: 8px;
  background: var(--surface);
}
.option:hover .option-body { background: var(--surface-quiet); border-color: var(--accent); }
.option input:checked + .option-body {
  border-color: var(--accent);
  background: var(--accent-wash);
  box-shadow: inset 0 0 0 1px var(--accent);
}
.option input:checked + .option-body .option-label { font-weight: 600; }
.option input:focus-visible { outline: none; }
.option input:focus-visible + .option-body { outline: 3px solid var(--focus); outline-offset: 2px; }
.option-quiet { margin-block-start: 0.5rem; inline-size: fit-content; max-inline-size: 100%; }
.option-quiet .option-body { border-color: transparent; background: transparent; color: var(--text-quiet); min-block-size: 2.75rem; }
.face {
  flex: none;
  inline-size: 2.25rem;
  block-size: 2.25rem;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.option input:checked + .option-body .face { color: var(--accent); }
.number { min-inline-size: 1.5rem; font-weight: 650; font-size: 1.1875rem; text-align: center; font-variant-numeric: tabular-nums; }
select {
  min-block-size: 2.75rem;
  padding: 0.4rem 0.7rem;
  border: 1px solid var(--control);
  border-radius: 8px;
  background: var(--surface);
  color: var(--text);
  font: inherit;
}
.ranked { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 1rem; padding-block: 0.5rem; }
.item { padding-block: 1.1rem; border-block-start: 1px solid var(--line); }
.item.question { margin-block-start: 0; }
.item-text { display: block; margin-block-end: 0.6rem; font-weight: 550; }
.item .option-quiet { margin-block-start: 0.25rem; }
textarea {
  display: block;
  inline-size: 100%;
  padding: 0.7rem 0.9rem;
  border: 1px solid var(--control);
  border-radius: 8px;
  background: var(--surface);
  color: var(--text);
  font: inherit;
  resize: vertical;
}
.error-summary {
  margin-block-end: 1.5rem;
  padding: 1rem 1.1rem;
  border: 2px solid var(--danger);
  border-radius: 8px;
  background: var(--danger-wash);
}
.error-summary h2 { color: var(--danger); }
.error-summary ul { list-style: none; margin: 0; padding: 0; }
.error-summary li { padding-block: 0.4rem; }
.error-summary a { color: var(--danger); font-weight: 600; display: inline-block; padding-block: 0.55rem; }
.error-what { display: block; }
.summary { padding-block: 1rem; border-block-start: 1px solid var(--line); }
.summary-head { display: flex; align-items: center; justify-content: space-between; gap: 1rem; }
.summary-head h2 { margin: 0; font-size: 1.125rem; }
.answers { margin: 0.5rem 0 0; }
.answers > div { padding-block: 0.5rem; }
.answers dt { color: var(--text-quiet); }
.answers dd { margin: 0; font-weight: 600; white-space: pre-line; }
.done { display: flex; align-items: center; gap: 0.9rem; margin-block-end: 0.5rem; }
.done h1 { margin: 0; }
.tick { flex: none; inline-size: 2.75rem; block-size: 2.75rem; }
.tick circle { fill: var(--success); }
.tick path { fill: none; stroke: var(--surface); stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.receipt { margin-block: 1.25rem; padding: 1rem 1.1rem; background: var(--success-wash); border-radius: 10px; }
.receipt p { margin: 0; }
.receipt-label, .receipt-note { color: var(--text-quiet); font-size: 0.9375rem; }
.receipt-code {
  font-family: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Roboto Mono", monospace;
  font-size: 1.625rem;
  letter-spacing: 0.04em;
}
@media (min-width: 40em) {
  .options-faces, .options-numbers { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); }
  .options-numbers { grid-auto-flow: row; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); }
  .options-faces .option-body, .options-numbers .option-body, .item .options .option-body {
    flex-direction: column;
    justify-content: flex-start;
    gap: 0.5rem;
    padding: 1rem 0.4rem 2.9rem;
    text-align: center;
    line-height: 1.4;
  }
  .options-faces .option input, .options-numbers .option input {
    inset-block: auto 0.9rem;
    inset-inline-start: calc(50% - 0.625rem);
  }
  .options-faces .face { inline-size: 2.75rem; block-size: 2.75rem; }
  .item .options { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 0.4rem; }
  .item .options .option-body { padding: 2.6rem 0.35rem 0.6rem; font-size: 0.9375rem; }
  .item .options .option input { inset-block-start: 0.8rem; inset-inline-start: calc(50% - 0.625rem); }
}
@media (forced-colors: active) {
  .option input:checked + .option-body { border: 3px solid Highlight; }
  .option input:checked + .option-body .face { color: inherit; }
  .option-quiet .option-body { border-color: GrayText; }
  .tick circle { fill: CanvasText; }
  .tick path { stroke: Canvas; }
}
`;
