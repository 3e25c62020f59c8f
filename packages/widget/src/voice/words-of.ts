/** What is not read: other languages, what the citizen writes, drawings, the voice itself. */
const SILENT = '.languages, textarea, [aria-hidden="true"], .voice';

/** What stands on its own, so that a pause follows. */
const BLOCKS = 'h2, h3, p, li, label, legend, div, button';

/** Where personal data that the citizen wrote is shown to them. */
const PRIVATE = '[role=status] > p.note';

/** What is said of things that their words alone do not say. */
export interface Sayings {
  /** Stands in place of personal data. */
  warning: string;
  /** Says of a label that it is on a button. */
  button(label: string): string;
}

function tidy(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * Gives the words on the screen inside an element, block by block, as they follow one another,
 * without any that the citizen has written.
 */
export function wordsOf(element: Element, { warning, button }: Sayings): string[] {
  const words = new Map<Element, string>();
  const add = (block: Element, text: string) => words.set(block, (words.get(block) ?? '') + text);
  const collect = (parent: Element, block: Element) => {
    const slotted = parent instanceof HTMLSlotElement ? parent.assignedNodes() : [];
    for (const child of slotted[0] ? slotted : parent.childNodes) {
      if (child instanceof Text && !parent.matches(PRIVATE)) add(block, child.data);
      if (!(child instanceof Element) || child.matches(SILENT)) continue;
      if (child.matches(PRIVATE)) add(child, warning);
      if (child.matches('button')) add(child, button(tidy(child.textContent)));
      else collect(child, child.matches(BLOCKS) ? child : block);
    }
  };
  collect(element, element);
  return [...words.values()].map(tidy).filter(Boolean);
}
