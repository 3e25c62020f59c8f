import { scriptTag } from '../../../../packages/hailong/src/init/hosts/script-tag.ts';
import type { Defect, Places } from './defect.ts';
import { formOf, writeSurvey, writeWhole } from './write-survey.ts';

/** Gives the pages that are right. */
export function goodPages({ plan }: Places): Defect[] {
  const frame = `<iframe title="Phiếu" src="${formOf(plan)}"></iframe>`;
  const shadow = `<div id="host"></div><script>
    host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(writeSurvey(plan))};
  </script>`;
  const tall = '<div style="height: 2000px"></div>';
  const padded = '<style>html { scroll-padding-top: 300px }</style>';
  const bar =
    '<header style="position: fixed; z-index: 9; top: 0; width: 100%; height: 250px"></header>';
  return [
    { name: 'good', body: writeWhole(plan), findings: [] },
    { name: 'good-shadow', body: scriptTag(plan, 'hailong.js') + shadow, findings: [] },
    { name: 'good-inside', body: '<iframe src="/good"></iframe>', findings: [] },
    { name: 'good-frame', body: scriptTag(plan, 'hailong-frame.js') + frame, findings: [] },
    { name: 'good-link', body: `<a href="${formOf(plan)}">Đánh giá</a>`, findings: [] },
    {
      name: 'good-alert',
      body: `<script>alert('Xin chào')</script>${writeWhole(plan)}`,
      findings: [],
    },
    {
      name: 'good-views',
      body: writeWhole(plan, { attributes: { 'count-views': '' } }),
      findings: [],
    },
    {
      name: 'good-bar',
      body: padded + bar + tall + writeWhole(plan) + tall,
      findings: [],
    },
  ];
}
