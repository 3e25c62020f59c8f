/** A piece of text that can be seen, and where its lines stand. */
export interface ShownText {
  text: string;
  element: Element;
  lines: DOMRect[];
}

/** Gives every text that can be seen below a node. */
export function textsOf(root: Node): ShownText[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: ShownText[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue!.trim();
    const element = node.parentElement;
    if (!text || !element || element.matches('style, textarea')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (lines.length > 0) found.push({ text: text.replace(/\s+/g, ' '), element, lines });
  }
  return found;
}
