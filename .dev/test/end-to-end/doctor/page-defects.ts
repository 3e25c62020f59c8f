import { scriptTag } from '../../../../packages/hailong/src/init/hosts/script-tag.ts';
import type { Defect, Places } from './defect.ts';
import { formOf, writeSurvey, writeWhole } from './write-survey.ts';

const TALL = '<div style="height: 2000px"></div>';
const BAR =
  '<header style="position: fixed; z-index: 9; top: 0; width: 100%; height: 250px"></header>';
const PALE = '<style>hailong-survey { --hailong-color-accent: #fc0 }</style>';

function otherVersion({ plan, portal, otherHash }: Places): string {
  const integrity = { 'hailong.js': { from: 'list', hash: otherHash } } as const;
  return scriptTag({ ...plan, collector: portal, version: '9.9.9', integrity }, 'hailong.js');
}

/** Gives the pages on which something about the files is amiss. */
export function fileDefects(places: Places): Defect[] {
  const { plan, elsewhere } = places;
  const good = writeWhole(plan);
  const survey = writeSurvey(plan);
  const bare = good.replace(/integrity="[^"]+"\s+crossorigin="anonymous"/, '');
  return [
    { name: 'newer', body: otherVersion(places) + survey, findings: ['widget-version'] },
    {
      name: 'twice',
      body: otherVersion(places) + good,
      findings: ['two-versions', 'widget-version'],
    },
    { name: 'bare', body: bare, findings: ['no-integrity'] },
    {
      name: 'lonely',
      body: good.replace('crossorigin="anonymous"', ''),
      findings: ['no-crossorigin'],
    },
    {
      name: 'third',
      body: good.replace(`${plan.collector}/v0.1.0/`, `${elsewhere}/shared/`),
      findings: ['third-party'],
    },
    {
      name: 'voiceless',
      body: writeWhole(plan, { attributes: { voice: '/nothing.js' } }),
      findings: ['voice-missing'],
    },
  ];
}

/** Gives the pages on which the survey is there and something about it is amiss. */
export function pageDefects({ plan }: Places): Defect[] {
  const good = writeWhole(plan);
  const whole = (attributes: Record<string, string>) => writeWhole(plan, { attributes });
  const framed = (attributes: string) =>
    `<iframe ${attributes} src="${formOf(plan)}"></iframe>${scriptTag(plan, 'hailong-frame.js')}`;
  return [
    { name: 'linkless', body: writeWhole(plan, { inside: '' }), findings: ['no-fallback'] },
    { name: 'astray', body: whole({ agency: 'G09' }), findings: ['fallback-other'] },
    { name: 'misspelt', body: whole({ agencyname: 'Sở' }), findings: ['unknown-attribute'] },
    { name: 'pale', body: PALE + good, findings: ['contrast'] },
    { name: 'narrow', body: `<div style="width: 200px">${good}</div>`, findings: ['narrow'] },
    { name: 'folded', body: `<details>${good}</details>`, findings: ['hidden'] },
    { name: 'inert', body: `<div inert>${good}</div>`, findings: ['hidden'] },
    { name: 'covered', body: BAR + TALL + good + TALL, findings: ['covered'] },
    { name: 'wordless', body: good, root: '', findings: ['page-language'] },
    { name: 'untitled', body: framed(''), findings: ['frame-title'] },
    {
      name: 'caged',
      body: framed('title="Phiếu" sandbox="allow-scripts allow-same-origin"'),
      findings: ['frame-sandbox'],
    },
    {
      name: 'fixed',
      body: `<iframe title="Phiếu" src="${formOf(plan)}"></iframe>`,
      findings: ['frame-script'],
    },
    {
      name: 'frameless',
      body: framed('title="Phiếu"'),
      headers: { 'content-security-policy': "frame-src 'self'" },
      findings: ['frame-blocked'],
    },
    {
      name: 'unframed',
      body: framed('title="Phiếu"'),
      isForeign: true,
      findings: ['frame-blocked'],
    },
  ];
}
