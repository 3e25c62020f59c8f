import { ANSWERED, DECLINED } from '../storage/cells-of.ts';
import type { ExportedCounts, Store } from '../storage/store.ts';

const DIMENSIONS = ['day', 'agency', 'procedure', 'channel', 'eligibility', 'outcome'] as const;

const HEADER = ['survey', 'version', ...DIMENSIONS, 'question', 'item', 'answer', 'n'].join(',');

/** What stands in the answer column where no point or option does. */
const WORDS: Record<string, string> = { [ANSWERED]: '(answered)', [DECLINED]: '(declined)' };

/** A spreadsheet takes text that begins so for a formula; whoever can send a response could plant one. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** Writes a text cell (RFC 4180); one that a spreadsheet would run gets an apostrophe before it. */
export function csvText(text: string | null | undefined): string {
  const safe = FORMULA_START.test(text ?? '') ? `'${text}` : (text ?? '');
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function rowsOf({ survey, key, n, views, answers }: ExportedCounts): string[] {
  const place = [survey.id, survey.version, ...DIMENSIONS.map((one) => csvText(key[one]))];
  const row = (question: string, item: string, answer: string, count: number): string =>
    [...place, question, item, answer, count].join(',');
  return [
    ...(n > 0 ? [row('', '', '(responses)', n)] : []),
    ...(views > 0 ? [row('', '', '(views)', views)] : []),
    ...answers.map((one) => row(one.question, one.item, WORDS[one.answer] ?? one.answer, one.n)),
  ];
}

/** Writes every count as a line of CSV; lines without a question count responses and views. */
export async function* countsCsv(store: Store): AsyncGenerator<string> {
  yield `${HEADER}\r\n`;
  for await (const counts of store.exportCounts()) {
    yield rowsOf(counts)
      .map((row) => `${row}\r\n`)
      .join('');
  }
}
