import { sendView } from '@hailong/client';
import type { About } from '../host/about.ts';
import { onceInSight } from '../host/once-in-sight.ts';
import { tell } from '../host/tell.ts';

/** Tells the host that the first question is shown, and has it counted where the host wants that. */
export function announce(host: Element, about: About, collectors: readonly string[]): void {
  tell(host, 'ready', { survey: about.survey });
  if (!host.hasAttribute('count-views')) return;
  onceInSight(host, () => {
    for (const collector of collectors) sendView(collector, { format: 'hailong-view@1', ...about });
  });
}
