import type { HailongStatus } from '../status/status-element.ts';

/** What a template may give `<hailong-status>`. */
export interface StatusAttributes extends Partial<Pick<HailongStatus, 'client'>> {
  collector?: string | undefined;
}
