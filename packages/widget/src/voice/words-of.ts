/** What is not read: controls, drawings, the voice itself. */
const SILENT = 'button, textarea, [aria-hidden="true"], .voice';

/** What stands on its own, so that a pause follows. */
const BLOCKS = 'h2, h3, p, li, label, legend, div';

/** Where personal data that the citizen wrote is shown to them. */
const PRIVATE = '[role=status] > p.note';

/**
 * Gives the words on the screen inside an element, block by block, as they follow one another; a
 * warning in place of what the citizen has written.
 */
export function wordsOf(element: Element, warning: string): string[] {
  const words = new Map<Element, string>();
  const collect = (parent: Element, block: Element) => {
    const slotted = parent instanceof HTMLSlotElement ? parent.assignedNodes() : [];
    for (const child of slotted[0] ? slotted : parent.childNodes) {
      if (child instanceof Text) words.set(block, `${words.get(block) ?? ''}${child.data}`);
      else if (child instanceof Element && child.matches(PRIVATE)) words.set(child, warning);
      else if (child instanceof Element && !child.matches(SILENT)) {
        collect(child, child.matches(BLOCKS) ? child : block);
      }
    }
  };
  collect(element, element);
  return [...words.values()].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
