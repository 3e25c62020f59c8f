import { html } from 'ghtml';
import type { Bar } from './bar-chart.ts';
import type { View } from './view.ts';

type Tools = Pick<View, 'figures' | 'say'>;

function row({ label, estimate }: Bar, { figures, say }: Tools): string {
  if (!estimate) {
    return html`<tr>
      <th scope="row">${label}</th>
      <td colspan="3">${say('suppressed')}</td>
    </tr>`;
  }
  const interval = { low: figures.value(estimate.low), high: figures.value(estimate.high) };
  return html`<tr>
    <th scope="row">${label}</th>
    <td class="number-cell">${figures.value(estimate.value)}</td>
    <td class="number-cell">${say('intervalShort', interval)}</td>
    <td class="number-cell">${figures.count(estimate.n)}</td>
  </tr>`;
}

/** Writes estimates as a table, folded away until it is asked for; nothing where none is published. */
export function estimateTable(first: string, rows: Bar[], tools: Tools): string {
  const { say, figures } = tools;
  const level = rows.find(({ estimate }) => estimate)?.estimate?.level;
  if (level === undefined) return '';
  return html`<details>
    <summary>${say('table')}<span class="unseen">: ${first}</span></summary>
    <div class="table-box" tabindex="0" role="region" aria-label="${first}">
      <table>
        <thead>
          <tr>
            <th scope="col">${first}</th>
            <th scope="col" class="number-cell">${say('index')}</th>
            <th scope="col" class="number-cell">
              ${say('intervalHead', { level: figures.level(level) })}
            </th>
            <th scope="col" class="number-cell">${say('people')}</th>
          </tr>
        </thead>
        <tbody>
          !${rows.map((one) => row(one, tools))}
        </tbody>
      </table>
    </div>
  </details>`;
}
