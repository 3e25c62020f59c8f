import type { ShownSurvey } from '../fixtures/shown-survey.ts';
import { findWide } from './find-wide.ts';
import { nameOf } from './name-of.ts';
import { textsOf, type ShownText } from './texts-of.ts';

/** CSS pixels that rounding may take. */
const ROUNDING = 1;
/** The share of a line of text above and below its letters, which may overlap its neighbours. */
const LEADING = 0.15;

interface Line {
  text: string;
  rect: DOMRect;
}

function linesOf({ text, lines }: ShownText): Line[] {
  return lines.map(({ x, y, width, height }) => ({
    text,
    rect: new DOMRect(x, y + height * LEADING, width, height * (1 - 2 * LEADING)),
  }));
}

function isOver({ rect: one }: Line, { rect: other }: Line): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > ROUNDING && height > ROUNDING;
}

function findOverlaps(lines: Line[]): string[] {
  return lines.flatMap((line, at) =>
    lines
      .slice(at + 1)
      .filter((other) => isOver(line, other))
      .map((other) => `"${line.text}" lies over "${other.text}"`),
  );
}

/** Says whether a text leaves the box that is drawn around it. */
function findSpilled(text: ShownText): string[] {
  const box = text.element.closest('.box, button, .note, form');
  if (!box) return [];
  const frame = box.getBoundingClientRect();
  const isSpilled = linesOf(text).some(
    ({ rect }) =>
      rect.left < frame.left - ROUNDING ||
      rect.right > frame.right + ROUNDING ||
      rect.top < frame.top - ROUNDING ||
      rect.bottom > frame.bottom + ROUNDING,
  );
  return isSpilled ? [`"${text.text}" leaves ${nameOf(box)}`] : [];
}

function isCut(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  const isWide = element.scrollWidth > element.clientWidth + ROUNDING;
  const isHigh = element.scrollHeight > element.clientHeight + ROUNDING;
  return (overflowX !== 'visible' && isWide) || (overflowY !== 'visible' && isHigh);
}

/** Says which texts are cut off, lie over each other, or leave their box or the screen. */
export function findSqueezed(shown: ShownSurvey): string[] {
  const { root } = shown;
  const texts = textsOf(root);
  const cut = [...root.querySelectorAll('*:not(textarea, style)')].filter(isCut);
  return [
    ...findWide(shown),
    ...texts.flatMap(findSpilled),
    ...findOverlaps(texts.flatMap(linesOf)),
    ...cut.map((element) => `${nameOf(element)} cuts off what it holds`),
  ];
}
