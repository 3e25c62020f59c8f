/** Gives a name by which a developer finds an element in the widget. */
export function nameOf(element: Element): string {
  const marks = ['part', 'class', 'type', 'name', 'id']
    .filter((attribute) => element.getAttribute(attribute))
    .map((attribute) => ` ${attribute}=${element.getAttribute(attribute)}`);
  const label = (element as HTMLInputElement).labels?.[0] ?? element;
  const text = label.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40);
  return `<${element.localName}${marks.join('')}> "${text}"`;
}
