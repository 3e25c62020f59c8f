import { readFileSync } from 'node:fs';
import prettier from 'prettier';
import { ignoredIbmRules } from '../../../packages/widget/test/gates/ignored-ibm-rules.ts';
import { criteria } from '../criteria/criteria.ts';
import type { Criterion } from '../criteria/criterion.ts';
import { gateList } from '../gate-list.ts';
import type { GateRecord } from '../gate-record.ts';
import { drawTable } from './draw-table.ts';
import { isPassed, verdictOf } from './verdict-of.ts';

const template = new URL('template.md', import.meta.url);
const settings = new URL('../../../.prettierrc.json', import.meta.url);
const tests = '../packages/widget/test';

function titleOf(id: string): string {
  return gateList[id]?.title ?? id;
}

function evidenceOf({ gates = [], tests: others = [] }: Criterion): string {
  const links = others.map((file) => `[${/(?<=\/).*?(?=\.)/.exec(file)}](${tests}/${file})`);
  return [...gates.map(titleOf), ...links].join(', ');
}

function drawCriteria(level: Criterion['level'], record: GateRecord): string {
  const rows = criteria
    .filter((criterion) => criterion.level === level)
    .map((criterion) => [
      `${criterion.number} ${criterion.name}`,
      verdictOf(criterion, record),
      evidenceOf(criterion),
      criterion.remark ?? '',
    ]);
  return drawTable(['Criterion', 'Conformance', 'Shown by', 'Remarks'], rows);
}

function drawGates(record: GateRecord): string {
  const rows = Object.entries(gateList).map(([id, { title, method }]) => {
    const { clean = [], faulty = [], found = [], missed = [] } = record.gates[id] ?? {};
    return [
      `[${title}](${tests}/gates/${id}.gate-test.ts)`,
      method,
      isPassed(id, record) ? 'passed' : 'not passed',
      `${clean.length} of ${clean.length + faulty.length}`,
      `${found.length} of ${found.length + missed.length}`,
    ];
  });
  return drawTable(
    ['Gate', 'What it holds', 'Outcome', 'States without a fault', 'Defects found'],
    rows,
  );
}

function drawDefects({ gates }: GateRecord): string {
  const rows = Object.keys(gateList).flatMap((id) => {
    const { found = [], missed = [] } = gates[id] ?? {};
    return [
      ...found.map((defect) => [titleOf(id), defect, 'found']),
      ...missed.map((defect) => [titleOf(id), defect, 'not found']),
    ];
  });
  return drawTable(['Gate', 'Planted defect', 'Outcome'], rows);
}

function listStates({ gates }: GateRecord): string {
  const states = Object.values(gates).flatMap(({ clean, faulty }) => [...clean, ...faulty]);
  return [...new Set(states)].join('; ');
}

/** Gives the conformance report of a run of the gates, as Markdown. */
export function renderReport(record: GateRecord): Promise<string> {
  const parts: Record<string, string> = {
    day: record.day,
    version: record.version,
    browser: record.browser,
    levelA: drawCriteria('A', record),
    levelAA: drawCriteria('AA', record),
    gates: drawGates(record),
    states: listStates(record),
    defects: drawDefects(record),
    ignored: drawTable(['Rule', 'Reason'], Object.entries(ignoredIbmRules)),
  };
  const text = readFileSync(template, 'utf8').replace(/{{(\w+)}}/g, (_, name) => parts[name] ?? '');
  const options = JSON.parse(readFileSync(settings, 'utf8')) as prettier.Options;
  return prettier.format(text, { ...options, parser: 'markdown' });
}
