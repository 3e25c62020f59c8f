import type { Plan } from '../plan.ts';
import { escapeMarkup } from './escape-markup.ts';

/**
 * Gives the script tag of a file of this exact version; with its hash, so that a browser runs
 * nothing else, unless the file could not be found.
 */
export function scriptTag(
  { collector, version, integrity }: Plan,
  file: string,
  attributes: readonly string[] = ['  defer'],
): string {
  const found = integrity[file];
  const lines = [`  src="${escapeMarkup(`${collector}/v${version}/${file}`)}"`];
  if (found && found.from !== 'missing')
    lines.push(`  integrity="${found.hash}"`, '  crossorigin="anonymous"');
  return ['<script', ...lines, ...attributes, '></script>'].join('\n');
}
