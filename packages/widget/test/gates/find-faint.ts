import type { ShownSurvey } from '../fixtures/shown-survey.ts';
import { contrastOf } from './contrast-of.ts';
import { outlined } from './focus-outline.ts';
import { focusablesOf } from './focusables-of.ts';
import { groundOf } from './ground-of.ts';
import { nameOf } from './name-of.ts';
import { readColor } from './read-color.ts';
import { textsOf } from './texts-of.ts';

/** Success criterion 1.4.3; held for large letters too. */
const TEXT = 4.5;
/** Success criterion 1.4.11. */
const EDGE = 3;

function judge(what: string, color: string, on: Element, least: number): string[] {
  const contrast = contrastOf(readColor(color), groundOf(on));
  return contrast < least ? [`${what}: ${contrast.toFixed(2)} is below ${least}`] : [];
}

function faintTexts(root: ShadowRoot): string[] {
  const texts = textsOf(root).flatMap(({ text, element }) =>
    judge(`"${text}"`, getComputedStyle(element).color, element, TEXT),
  );
  const areas = [...root.querySelectorAll('textarea')].flatMap((area) =>
    judge(nameOf(area), getComputedStyle(area).color, area, TEXT),
  );
  return [...texts, ...areas];
}

/** Judges a border of an element, or of what is drawn before it, against what lies around it. */
function judgeBorder(element: Element, around: Element, pseudo?: '::before'): string[] {
  const style = getComputedStyle(element, pseudo);
  const what = `border of ${nameOf(element)}${pseudo ?? ''}`;
  const isDrawn = style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0;
  return isDrawn ? judge(what, style.borderTopColor, around, EDGE) : [`${what}: there is none`];
}

function judgeControl(control: HTMLElement): string[] {
  const drawn = outlined(control);
  const around = drawn.parentElement!;
  control.focus();
  const { outlineColor } = getComputedStyle(drawn);
  const focus = judge(`focus of ${nameOf(control)}`, outlineColor, around, EDGE);
  const edges = control.matches('a') ? [] : judgeBorder(drawn, around);
  const mark = drawn === control ? [] : judgeBorder(drawn, drawn, '::before');
  return [...focus, ...edges, ...mark];
}

/** Says which texts, controls, marks and outlines stand out too little from what is behind them. */
export function findFaint({ root }: ShownSurvey): string[] {
  const pictures = [...root.querySelectorAll('svg')].flatMap((svg) =>
    judge(nameOf(svg.parentElement!), getComputedStyle(svg).stroke, svg, EDGE),
  );
  return [...faintTexts(root), ...pictures, ...focusablesOf(root).flat().flatMap(judgeControl)];
}
