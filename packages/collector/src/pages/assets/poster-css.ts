/** The sheet for a counter: on paper A4, on a screen a sheet on a desk; black on white in both. */
export const posterCss = `
.poster-desk { align-items: center; padding: 1rem; }
.poster-tools { inline-size: 100%; max-inline-size: 46rem; margin-block-end: 1rem; }
.poster {
  color-scheme: light;
  flex: none;
  display: flex;
  flex-direction: column;
  align-items: center;
  inline-size: 100%;
  max-inline-size: 46rem;
  padding: clamp(1.25rem, 6vw, 4rem);
  background: #ffffff;
  color: #16222e;
  text-align: center;
  box-shadow: var(--shadow);
}
.poster h1 { font-size: clamp(1.5rem, 5vw, 2.5rem); margin-block-end: 1rem; }
.poster p { margin-block-end: 0.5rem; }
.poster-text { font-size: 1.125rem; max-inline-size: 34rem; }
.poster-code { display: block; inline-size: min(100%, 24rem); }
.poster-scan { font-size: 1.375rem; font-weight: 650; }
.poster-type { margin-block-start: 0.75rem; }
.poster-address { font-size: 1.125rem; font-weight: 650; }
.poster-address a, .poster-address a:hover { display: inline; min-block-size: 0; color: inherit; text-decoration: none; }
.poster-promise { margin-block-start: 1.25rem; max-inline-size: 34rem; }
.poster-foot {
  display: flex;
  align-items: flex-start;
  gap: 0.75rem;
  inline-size: 100%;
  margin-block-start: 1.5rem;
  padding-block-start: 1rem;
  border-block-start: 1px solid #d3dce5;
  font-size: 0.9375rem;
  text-align: start;
}
.poster-foot p { margin: 0; }
.poster-foot .facts { display: flex; flex-wrap: wrap; column-gap: 1.5rem; margin: 0; }
.poster-foot .facts > div { column-gap: 0.4rem; }
.poster-foot .facts dt, .poster-foot .facts dd { flex: none; color: inherit; }
.poster-foot .facts dd { font-weight: 650; }
@page poster { size: A4 portrait; margin: 15mm; }
@media print {
  .poster-desk { display: block; min-block-size: 0; padding: 0; font-size: 12pt; }
  .poster-tools { display: none; }
  .poster { page: poster; max-inline-size: none; min-block-size: 255mm; padding: 0; box-shadow: none; break-inside: avoid; }
  .poster h1 { font-size: 26pt; }
  .poster-text { font-size: 14pt; max-inline-size: 150mm; }
  .poster-code { inline-size: 110mm; }
  .poster-scan { font-size: 18pt; }
  .poster-address { font-size: 14pt; }
  .poster-promise { max-inline-size: 150mm; }
  .poster-foot { margin-block-start: auto; }
}
`;
