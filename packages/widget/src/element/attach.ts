/** Gives an element an open shadow root with a style sheet. */
export function attach(host: HTMLElement, styles: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } else {
    // Safari before 16.4.
    const style = document.createElement('style');
    style.textContent = styles;
    (root as ShadowRoot).append(style);
  }
  return root;
}
