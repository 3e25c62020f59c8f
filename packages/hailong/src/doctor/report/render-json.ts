import type { Language } from '../../language/text.ts';
import type { Finding } from '../finding.ts';

/** Writes findings for programs; the texts are in one language. */
export function renderJson(
  findings: readonly Finding[],
  { url, language }: { url: string; language: Language },
): string {
  const told = findings.map(({ id, severity, seen, why, mend }) => {
    return { id, severity, seen: seen[language], why: why[language], mend: mend[language] };
  });
  return `${JSON.stringify({ format: 'hailong-doctor@1', url, findings: told }, undefined, 2)}\n`;
}
