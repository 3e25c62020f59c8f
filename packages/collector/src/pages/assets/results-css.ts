/** The figures, charts and tables of the results page. */
export const resultsCss = `
.kicker { margin: 0; color: var(--accent-deep); font-weight: 600; font-size: 0.9375rem; }
.headline { display: grid; gap: 1.25rem; margin-block: 1.25rem; }
.figure { margin: 0; font-size: 3.25rem; font-weight: 700; line-height: 1.35; letter-spacing: -0.01em; font-variant-numeric: tabular-nums; }
.figure-label { margin: 0; color: var(--text-quiet); }
.headline .gauge { margin-block-end: 0.5rem; }
.gauge { display: block; inline-size: 100%; block-size: 1.75rem; overflow: visible; }
.ground { fill: var(--bar-ground); }
.fill { fill: var(--bar); }
.whisker { stroke: var(--text); stroke-width: 2; }
.bars { margin-block: 1rem; }
.bar-row { padding-block: 0.55rem; }
.bar-head { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
.bar-value { font-weight: 650; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar-note { color: var(--text-quiet); font-size: 0.9375rem; }
.day-box { margin-block: 1.25rem 0.25rem; display: grid; grid-template-columns: auto 1fr; column-gap: 0.6rem; color: var(--text-quiet); font-size: 0.8125rem; }
.day-axis { display: flex; flex-direction: column; justify-content: space-between; text-align: end; line-height: 1; margin-block: -0.4rem; }
.day-chart { display: block; inline-size: 100%; overflow: visible; }
.day-span { grid-column: 2; display: flex; justify-content: space-between; gap: 1rem; padding-block: 0.5rem; }
.rule { stroke: var(--line); stroke-width: 1; }
.gap { fill: var(--bar-ground); }
.split { display: grid; gap: 0 2.5rem; }
.item-result { padding-block: 1.1rem; border-block-start: 1px solid var(--line); }
.filter-box > summary { font-weight: 600; font-size: 1.125rem; padding-block: 0.4rem; }
.filter-box { margin: 0; }
.filter-box .filter { margin-block-start: 0.75rem; }
.item-result h3 { margin-block-end: 0.25rem; }
.distribution th, .distribution td { border: 0; padding-block: 0.3rem; vertical-align: bottom; font-weight: 400; }
.distribution .number-cell { padding-block-end: 0.75rem; }
.table-box { overflow-x: auto; }
table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9375rem; }
th, td { padding: 0.55rem 0.75rem 0.55rem 0; text-align: start; border-block-end: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--text-quiet); font-weight: 600; }
tbody th { font-weight: 500; }
.number-cell { text-align: end; white-space: nowrap; }
td:last-child, th:last-child { padding-inline-end: 0; }
details { margin-block: 0.5rem; }
summary { min-block-size: 44px; display: list-item; padding-block: 0.6rem; color: var(--accent); cursor: pointer; }
.filter { display: grid; gap: 0.9rem 1rem; align-items: end; }
.filter label { display: block; font-weight: 600; font-size: 0.9375rem; margin-block-end: 0.25rem; }
.filter input, .filter select {
  inline-size: 100%;
  min-block-size: 48px;
  padding: 0.4rem 0.75rem;
  border: 1px solid var(--control);
  border-radius: 8px;
  background: var(--surface);
  color: var(--text);
  font: inherit;
}
.filter .buttons { margin: 0; }
@media (min-width: 40em) {
  .headline { grid-template-columns: minmax(15rem, 5fr) 7fr; align-items: center; }
  .figure { font-size: 4.25rem; }
  .filter { grid-template-columns: repeat(3, 1fr); }
  .filter-wide { grid-column: span 2; }
  .split { grid-template-columns: 1fr 1fr; }
}
@media (forced-colors: active) {
  .ground, .gap { fill: GrayText; }
  .fill { fill: Highlight; }
  .whisker { stroke: CanvasText; }
}
@media print {
  .ground, .fill { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .filter-box { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .item-result, .bar-row { break-inside: avoid; }
}
`;
