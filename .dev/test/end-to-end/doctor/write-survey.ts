import { scriptTag } from '../../../../packages/hailong/src/init/hosts/script-tag.ts';
import type { Plan } from '../../../../packages/hailong/src/init/plan.ts';

/** How a page differs from a right one. */
export interface Difference {
  attributes?: Record<string, string | undefined>;
  /** What is inside the element; the link unless given. */
  inside?: string;
}

/** Gives the address of the form about the plan's agency and procedure. */
export function formOf({ collector, agency, procedure }: Plan): string {
  return `${collector}/s/vn-service?agency=${agency}&procedure=${procedure}`;
}

/** Writes the element; an attribute that is undefined is left out. */
export function writeSurvey(plan: Plan, { attributes, inside }: Difference = {}): string {
  const { collector, agency, procedure } = plan;
  const given = Object.entries({ collector, agency, procedure, ...attributes });
  const written = given.flatMap(([name, value]) =>
    value === undefined ? [] : `${name}="${value}"`,
  );
  const link = `<a href="${formOf(plan)}">Đánh giá</a>`;
  return `<hailong-survey ${written.join(' ')}>${inside ?? link}</hailong-survey>`;
}

/** Writes the script tag and the element. */
export function writeWhole(plan: Plan, difference: Difference = {}): string {
  return scriptTag(plan, 'hailong.js') + writeSurvey(plan, difference);
}
