import { layOver } from './contrast-of.ts';
import { readColor, type Color } from './read-color.ts';

function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}

/** Gives the colour that is painted behind what an element contains. */
export function groundOf(element: Element | undefined): Color {
  if (!element) return readColor('white');
  const own = readColor(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : layOver(own, groundOf(parentOf(element)));
}
