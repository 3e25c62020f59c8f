import type { Text } from '../../language/text.ts';
import type { OutputFile } from '../output-file.ts';
import type { Plan } from '../plan.ts';
import type { HostId } from './host-id.ts';

/** One kind of page: what is written for it and what is left for the developer to do. */
export interface Host {
  id: HostId;
  title: Text;
  /** Whether the page's own style sheet reaches the survey. */
  isThemed: boolean;
  /** Files of the collector that the page loads by a script tag. */
  scripts: readonly string[];
  /** Directives of a Content Security Policy that need the collector's origin. */
  directives: readonly string[];
  files(plan: Plan): OutputFile[];
  /** What to do with the files, in order. */
  steps: readonly Text[];
}
