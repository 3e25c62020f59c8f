/** Runs in a page: finds every `<hailong-survey>` of a document, also in open shadow roots. */
export function findSurveys(): Element[] {
  const found: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'hailong-survey') found.push(element);
      else if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return found;
}
