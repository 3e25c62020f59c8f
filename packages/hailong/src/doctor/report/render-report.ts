import type { Language, Text } from '../../language/text.ts';
import type { Finding, Severity } from '../finding.ts';
import { wrapWords } from './wrap-words.ts';

const SEVERITY: Record<Severity, Text> = {
  error: { vi: 'LỖI', en: 'ERROR' },
  warning: { vi: 'CẢNH BÁO', en: 'WARNING' },
  hint: { vi: 'GỢI Ý', en: 'HINT' },
};
const WHY: Text = { vi: 'Vì sao', en: 'Why' };
const MEND: Text = { vi: 'Cách sửa', en: 'Mend' };
const NOTHING: Text = { vi: 'Không thấy gì sai.', en: 'Nothing wrong was found.' };

/** Widths of the first two columns: the longest severity and the longest id. */
const SEVERITY_WIDTH = 10;
const ID_WIDTH = 27;
const LABEL_WIDTH = 10;
/** The last column never gets narrower than this. */
const LEAST_WIDTH = 40;

function renderFinding(
  { id, severity, seen, why, mend }: Finding,
  language: Language,
  width: number,
): string[] {
  const room = Math.max(LEAST_WIDTH, width - SEVERITY_WIDTH - LABEL_WIDTH);
  const head = SEVERITY[severity][language].padEnd(SEVERITY_WIDTH) + id;
  const indent = ' '.repeat(SEVERITY_WIDTH);
  const part = (label: string, text: Text) =>
    wrapWords(text[language], room).map(
      (line, at) => `${indent}${(at === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}`,
    );
  const seenLabel = language === 'vi' ? 'Thấy' : 'Seen';
  return [
    head,
    ...part(seenLabel, seen),
    ...part(WHY[language], why),
    ...part(MEND[language], mend),
    '',
  ];
}

function renderTable(findings: readonly Finding[], language: Language, width: number): string[] {
  const room = Math.max(LEAST_WIDTH, width - SEVERITY_WIDTH - ID_WIDTH);
  return findings.map(({ severity, id, seen }) => {
    const [line = '', ...rest] = wrapWords(seen[language], room - 1);
    const said = rest.length > 0 ? `${line}…` : line;
    return SEVERITY[severity][language].padEnd(SEVERITY_WIDTH) + id.padEnd(ID_WIDTH) + said;
  });
}

function renderTotal(findings: readonly Finding[], language: Language): string {
  const count = (severity: Severity) =>
    findings.filter((each) => each.severity === severity).length;
  const counts = [count('error'), count('warning'), count('hint')];
  const names = language === 'vi' ? ['lỗi', 'cảnh báo', 'gợi ý'] : ['error', 'warning', 'hint'];
  const plural = (count = 0) => (language === 'vi' || count === 1 ? '' : 's');
  return names.map((name, at) => `${counts[at]} ${name}${plural(counts[at])}`).join(', ');
}

/** How a report is written. */
export interface ReportOptions {
  url: string;
  language: Language;
  /** Characters in a line. */
  width: number;
}

/** Writes findings for people: each in a line, then each with why it matters and how to mend it. */
export function renderReport(
  findings: readonly Finding[],
  { url, language, width }: ReportOptions,
): string {
  if (findings.length === 0) return `${url}\n${NOTHING[language]}\n`;
  const lines = [
    url,
    '',
    ...renderTable(findings, language, width),
    '',
    ...findings.flatMap((each) => renderFinding(each, language, width)),
    renderTotal(findings, language),
  ];
  return `${lines.join('\n')}\n`;
}
