import type { ShownSurvey } from '../fixtures/shown-survey.ts';
import { nameOf } from './name-of.ts';

/** CSS pixels that rounding may take. */
const ROUNDING = 1;

function faultOf(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  const { overflowX, position } = getComputedStyle(element);
  const isOutside = left < -ROUNDING || right > document.documentElement.clientWidth + ROUNDING;
  const isScrolled =
    /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + ROUNDING;
  return [
    isOutside ? `${nameOf(element)} reaches from ${left} to ${right} px` : '',
    isScrolled ? `${nameOf(element)} scrolls sideways` : '',
    /fixed|sticky/.test(position) ? `${nameOf(element)} stays on the screen` : '',
  ].filter(Boolean);
}

/** Says what does not fit the width of the screen, and what would cover a small one. */
export function findWide({ root }: ShownSurvey): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const elements = [...root.querySelectorAll('*:not(style)')];
  const faults = elements.flatMap(faultOf);
  return scrollWidth > clientWidth ? [...faults, `the page is ${scrollWidth} px wide`] : faults;
}
