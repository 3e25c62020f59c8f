/** Colours, type and the frame of every page. */
export const baseCss = `
:root {
  color-scheme: light dark;
  --ground: #eef2f6;
  --surface: #ffffff;
  --surface-quiet: #f5f8fb;
  --text: #16222e;
  --text-quiet: #4b5b6b;
  --line: #d3dce5;
  --control: #6b7d8f;
  --accent: #14539a;
  --accent-deep: #0d3f79;
  --accent-wash: #e8f1fb;
  --on-accent: #ffffff;
  --focus: #0b66d0;
  --danger: #b3261e;
  --danger-wash: #fdf0ee;
  --success: #17704a;
  --success-wash: #e9f6ef;
  --bar: #4d8bc9;
  --bar-ground: #e6ecf2;
  --shadow: 0 1px 2px rgb(16 34 52 / 6%), 0 8px 24px rgb(16 34 52 / 5%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0e151c;
    --surface: #17212b;
    --surface-quiet: #1d2935;
    --text: #e8eef4;
    --text-quiet: #aebccb;
    --line: #2e3d4c;
    --control: #8b9cae;
    --accent: #8fc0f5;
    --accent-deep: #b4d6fa;
    --accent-wash: #1c3650;
    --on-accent: #0b1b2b;
    --focus: #ffd166;
    --danger: #ffb4a9;
    --danger-wash: #3a1f1d;
    --success: #86d9ae;
    --success-wash: #17332a;
    --bar: #4a86c2;
  --bar-ground: #263442;
    --shadow: none;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: 1.5rem; }
body {
  margin: 0;
  min-block-size: 100vh;
  display: flex;
  flex-direction: column;
  background: var(--ground);
  color: var(--text);
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  font-size: 1.0625rem;
  line-height: 1.6;
  overflow-wrap: break-word;
}
/* In a frame as tall as its content the page does not fill the frame but tells how tall it is. */
.framed body { min-block-size: 0; }
body.large { font-size: 1.3125rem; }
h1, h2, h3 { line-height: 1.4; margin-block: 0 0.5rem; text-wrap: balance; }
h1 { font-size: 1.625rem; }
h2 { font-size: 1.25rem; }
h3 { font-size: 1.0625rem; }
p { margin-block: 0 0.75rem; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { color: var(--accent-deep); text-decoration-thickness: 2px; }
/* A link that stands alone is a target like a button. */
p > a:only-child { display: inline-flex; align-items: center; min-block-size: 44px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
main:focus { outline: none; }
.unseen {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.skip {
  position: absolute;
  inset-inline-start: 1rem;
  inset-block-start: -6rem;
  z-index: 2;
  padding: 0.7rem 1rem;
  background: var(--surface);
  border-radius: 0 0 8px 8px;
}
.skip:focus { inset-block-start: 0; }
.bar {
  max-inline-size: 60rem;
  margin-inline: auto;
  padding-inline: 1rem;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  column-gap: 1.5rem;
}
.site-header { background: var(--surface); border-block-end: 3px solid var(--accent); }
.site-header .bar { min-block-size: 4rem; }
.brand {
  display: inline-flex;
  align-items: center;
  gap: 0.65rem;
  min-block-size: 44px;
  color: var(--text);
  text-decoration: none;
  font-weight: 650;
  font-size: 1.125rem;
}
.brand:hover { color: var(--accent-deep); }
.brand-mark { display: block; }
.languages { display: flex; gap: 0.25rem; margin-inline-start: -0.6rem; }
.language {
  display: inline-flex;
  align-items: center;
  min-block-size: 44px;
  padding-inline: 0.6rem;
  font-size: 0.9375rem;
}
.language[aria-current] { font-weight: 650; }
main {
  flex: 1;
  inline-size: 100%;
  max-inline-size: 60rem;
  margin-inline: auto;
  padding: 1rem;
}
.sheet {
  max-inline-size: 46rem;
  margin-inline: auto;
  margin-block-end: 1rem;
  padding: 1.25rem 1rem 1.5rem;
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: 12px;
  box-shadow: var(--shadow);
}
.sheet > :last-child { margin-block-end: 0; }
.wide { max-inline-size: none; }
.note {
  max-inline-size: 46rem;
  margin-inline: auto;
  padding-inline: 0.25rem;
  color: var(--text-quiet);
  font-size: 0.9375rem;
}
.notice {
  padding: 0.75rem 1rem;
  border-inline-start: 4px solid var(--accent);
  background: var(--accent-wash);
  border-radius: 0 8px 8px 0;
}
.form > .notice { margin-block-end: 1rem; }
.notice-rest { margin-block: 0.75rem 0; }
.facts { margin: 0 0 0.75rem; }
.facts > div { display: flex; flex-wrap: wrap; column-gap: 0.75rem; padding-block: 0.3rem; }
.facts dt { flex: 0 0 11rem; color: var(--text-quiet); }
.facts dd { flex: 1 1 12rem; margin: 0; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-block-start: 1.5rem; }
.button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-block-size: 48px;
  padding: 0.5rem 1.5rem;
  border: 2px solid var(--accent);
  border-radius: 8px;
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-weight: 600;
  text-decoration: none;
  cursor: pointer;
}
.button:hover { background: var(--accent-deep); border-color: var(--accent-deep); color: var(--on-accent); }
.button-quiet, .button-small { background: transparent; color: var(--accent); }
.button-quiet:hover, .button-small:hover { background: var(--accent-wash); color: var(--accent-deep); }
.button-small { min-block-size: 44px; padding: 0.25rem 1rem; border-width: 1px; }
.site-footer {
  margin-block-start: 1.5rem;
  border-block-start: 1px solid var(--line);
  color: var(--text-quiet);
  font-size: 0.9375rem;
}
.site-footer p { margin-block: 1.25rem; }
.survey-list { list-style: none; margin: 0; padding: 0; }
.survey-list li { padding-block: 1rem; border-block-start: 1px solid var(--line); }
.survey-list + h2 { margin-block-start: 1rem; padding-block-start: 1.25rem; border-block-start: 1px solid var(--line); }
.survey-list .buttons { margin-block-start: 0.5rem; }
@media (min-width: 40em) {
  h1 { font-size: 1.875rem; }
  main { padding-block: 2rem; }
  .sheet { padding: 2rem 2.25rem 2.25rem; margin-block-end: 1.5rem; }
}
@media (forced-colors: active) {
  .button, .sheet { border-color: ButtonText; }
}
@media print {
  .site-header nav, .skip, .buttons { display: none; }
  body { background: none; font-size: 11pt; }
  .sheet { border: none; box-shadow: none; padding: 0; max-inline-size: none; break-inside: auto; }
}
`;
