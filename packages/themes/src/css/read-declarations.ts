/** A declaration with the selectors and at-rules around it, outermost first. */
export interface Declaration {
  property: string;
  value: string;
  within: readonly string[];
}

/** Comments, texts in quotes, what parts rules, and everything else. */
const PIECE = /\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\])*"?|'(?:\\[^]|[^'\\])*'?|[{};]|[^{};"'/]+|\//g;

/**
 * Reads the declarations of custom properties out of a style sheet. It knows blocks, comments and
 * quoted texts, and nothing of what selectors or values mean.
 */
export function readDeclarations(css: string): Declaration[] {
  const found: Declaration[] = [];
  const within: string[] = [];
  let text = '';

  function end(): void {
    const [, property, value] = /^\s*(--[\w-]+)\s*:([^]*)$/.exec(text) ?? [];
    if (property !== undefined && value !== undefined) {
      const said = value.replace(/!\s*important\s*$/i, '').trim();
      found.push({ property, value: said, within: [...within] });
    }
    text = '';
  }

  for (const piece of css.match(PIECE) ?? []) {
    if (piece === '{') {
      within.push(text.trim());
      text = '';
    } else if (piece === '}') {
      end();
      within.pop();
    } else if (piece === ';') end();
    else if (!piece.startsWith('/*')) text += piece;
  }
  end();
  return found;
}
