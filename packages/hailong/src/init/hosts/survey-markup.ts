import type { Choices } from '../plan.ts';
import { escapeMarkup } from './escape-markup.ts';
import { formAddress } from './form-address.ts';
import { LINK_WORDS } from './link-words.ts';

/** Gives the attributes that say what is asked about what, each on a line of its own. */
export function surveyAttributes(
  { collector, survey, agency, procedure, outcome }: Choices,
  prefix = '',
): string[] {
  const given = { collector, survey, agency, procedure, outcome };
  return Object.entries(given)
    .filter(([, value]) => value)
    .map(([name, value = '']) => `  ${prefix}${name}="${escapeMarkup(value)}"`);
}

/** Gives the link for browsers that cannot show the survey. */
export function fallbackLink(choices: Choices): string {
  return `<a href="${escapeMarkup(formAddress(choices))}">${LINK_WORDS}</a>`;
}

/** Gives the element with its fallback inside. */
export function surveyMarkup(choices: Choices, more: readonly string[] = []): string {
  const lines = [...surveyAttributes(choices), ...more.map((each) => `  ${each}`)];
  return ['<hailong-survey', ...lines, '>', `  ${fallbackLink(choices)}`, '</hailong-survey>'].join(
    '\n',
  );
}
