/** Runs in a page: says, in terms of HTML and CSS, why an element cannot be seen or used. */
export function findHider(element: Element): string | undefined {
  const reasons: [reason: string, applies: (each: Element) => boolean][] = [
    ['inert', (each) => each.hasAttribute('inert')],
    ['aria-hidden="true"', (each) => each.getAttribute('aria-hidden') === 'true'],
    ['<details> without open', (each) => each.localName === 'details' && !each.matches('[open]')],
    ['<dialog> without open', (each) => each.localName === 'dialog' && !each.matches('[open]')],
    ['hidden', (each) => each.hasAttribute('hidden')],
    ['display: none', (each) => getComputedStyle(each).display === 'none'],
    ['opacity: 0', (each) => getComputedStyle(each).opacity === '0'],
  ];
  const visible = getComputedStyle(element).visibility === 'visible';
  for (let each: Element | null = element; each;) {
    const at: Element = each;
    const found = reasons.find(([, applies]) => applies(at))?.[0];
    const name = at.id ? `${at.localName}#${at.id}` : at.localName;
    if (found) return `${found} (${name})`;
    const root: Node = at.getRootNode();
    each = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  if (!visible) return 'visibility: hidden';
  const { width, height } = element.getBoundingClientRect();
  return width === 0 || height === 0 ? `${width} × ${height} px` : undefined;
}
