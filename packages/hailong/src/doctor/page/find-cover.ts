/**
 * Runs in a page: scrolls to the first and to the last control of a survey, as a browser does when
 * they get the focus, and says what of the page lies over one of them.
 */
export function findCover(element: Element): string | undefined {
  const controls = [...(element.shadowRoot?.querySelectorAll('label, button') ?? [])].filter(
    (each) => each.getBoundingClientRect().height > 0,
  );
  const cases = [
    { control: controls[0], from: document.documentElement.scrollHeight },
    { control: controls.at(-1), from: 0 },
  ];
  const above = (node: Element): Element | null => {
    const root = node.getRootNode();
    return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  for (const { control, from } of cases) {
    if (!control) continue;
    scrollTo({ top: from, behavior: 'instant' });
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    for (let each = hit; each && !each.contains(element); each = above(each)) {
      if (each === element) break;
      if (!/fixed|sticky/.test(getComputedStyle(each).position)) continue;
      const name = each.id ? `#${each.id}` : [...each.classList].map((name) => `.${name}`).join('');
      return `<${each.localName}${name && ' '}${name}>`;
    }
  }
  return undefined;
}
