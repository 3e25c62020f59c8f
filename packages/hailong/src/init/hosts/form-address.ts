import type { Choices } from '../plan.ts';

/** Gives the parameters of the hosted form, in the order in which the guide has them. */
export function formQuery({ agency, procedure, outcome }: Choices): string {
  const query = new URLSearchParams({ agency });
  if (procedure) query.set('procedure', procedure);
  if (outcome) query.set('outcome', outcome);
  return query.toString();
}

/** Gives the address of the hosted form about the same as the element. */
export function formAddress(choices: Choices): string {
  const { collector, survey } = choices;
  return `${collector}/s/${encodeURIComponent(survey)}?${formQuery(choices)}`;
}
