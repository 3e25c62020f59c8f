import type { Plan } from '../../../../packages/hailong/src/init/plan.ts';

/** A page, and the findings that it must have: these and no others. */
export interface Defect {
  name: string;
  body: string;
  /** Attributes of `html`; `lang="vi"` unless given. */
  root?: string;
  headers?: Record<string, string>;
  /** Opened from a portal that the collector does not know. */
  isForeign?: boolean;
  findings: string[];
}

/** What the pages name. */
export interface Places {
  plan: Plan;
  /** Base URL of the portal. */
  portal: string;
  /** Base URL of the portal under another name. */
  elsewhere: string;
  /** Hash of the widget that calls itself 9.9.9. */
  otherHash: string;
  /** An address where nothing listens. */
  nowhere: string;
}
