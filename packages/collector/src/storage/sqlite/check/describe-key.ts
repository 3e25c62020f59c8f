import type { CountKey } from '../count-sum.ts';
import { dayOfPeriod, LAST_MONTH } from '../periods.ts';
import type { CountSource } from '../read-counts.ts';

const COLUMNS = ['agency', 'procedure', 'channel', 'eligibility', 'outcome'] as const;

function describePeriod(period: number): string {
  if (period > LAST_MONTH) return dayOfPeriod(period);
  return `${Math.floor(period / 100)}-${String(period % 100).padStart(2, '0')}`;
}

function describeSurvey({ surveys }: CountSource, id: number): string {
  const reference = surveys.referenceOf(id);
  return `${reference.id} version ${reference.version}`;
}

/** Says in words which counts a key names. */
export function describeKey(source: CountSource, key: CountKey): string {
  const [survey, , period, ...names] = key;
  const parts = names.map((id, at) => {
    const column = COLUMNS[at] ?? '';
    if (id === 0) return `every ${column}`;
    const name = source.names.nameOf(id);
    return name === null ? `${column} not said` : `${column} "${name}"`;
  });
  return [describeSurvey(source, survey), describePeriod(period), ...parts].join(', ');
}
