import type { Choices } from '../plan.ts';

/** The ways a procedure ends, as a type of TypeScript. */
export const OUTCOME_TYPE = "'granted' | 'refused' | 'withdrawn' | 'late'";

/** Gives a text as a literal of TypeScript; no letter in it ends a script or a template. */
export function literal(text: string): string {
  const quoted = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${quoted.replaceAll('<', '\\u003c')}'`;
}

/** Gives the lines that name what never changes. */
export function constants({ collector, survey }: Choices): string {
  return `const COLLECTOR = ${literal(collector)};\nconst SURVEY = ${literal(survey)};`;
}

/** Gives the function that makes the address of the hosted form, for the link inside the element. */
export const FORM_FUNCTION = `function formOf(about: { agency: string; procedure: string; outcome?: string | undefined }): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(about)) if (value) query.set(name, value);
  return \`\${COLLECTOR}/s/\${SURVEY}?\${query}\`;
}`;
