import type { HailongSurvey } from '../survey-element.ts';

/** How many letters have to agree before a slip is assumed: frameworks and pages add names of their own. */
const LETTERS = 3;

/** Reports attributes that are none of the known ones and begin like some of them: slips of the pen. */
export function checkAttributes(host: Element, report: (message: string) => void): void {
  const known = (host.constructor as typeof HailongSurvey).observedAttributes;
  const startOf = (name: string) => name.slice(0, LETTERS);
  for (const name of host.getAttributeNames()) {
    const meant = known.filter((each) => startOf(each) === startOf(name));
    if (meant[0] && !known.includes(name)) report(`${name}: unknown attribute, expected ${meant}`);
  }
}
