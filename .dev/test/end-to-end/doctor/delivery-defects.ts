import type { Defect, Places } from './defect.ts';
import { formOf, writeWhole } from './write-survey.ts';

/** Gives the pages from which no answer would arrive, or not the right one. */
export function deliveryDefects({ plan, portal, nowhere }: Places): Defect[] {
  const whole = (attributes: Record<string, string | undefined>, inside?: string) =>
    writeWhole(plan, inside === undefined ? { attributes } : { attributes, inside });
  const link = (address: string) => `<a href="${address}">Đánh giá</a>`;
  return [
    { name: 'nobody', body: whole({ collector: undefined }), findings: ['collector-missing'] },
    { name: 'down', body: whole({ collector: nowhere }), findings: ['collector-unreachable'] },
    { name: 'wrong', body: whole({ collector: portal }), findings: ['collector-not-a-collector'] },
    {
      name: 'mute',
      body: whole({}),
      headers: { 'content-security-policy': "connect-src 'self'" },
      findings: ['connect-blocked'],
    },
    { name: 'foreign', body: whole({}), isForeign: true, findings: ['cors'] },
    {
      name: 'exit',
      body: whole({ survey: 'exit' }, link(formOf(plan).replace('vn-service', 'exit'))),
      findings: ['element-error', 'form-dead', 'survey-unknown'],
    },
    {
      name: 'graded',
      body: whole({ outcome: 'good' }),
      findings: ['attribute-value', 'fallback-other'],
    },
    {
      name: 'personal',
      body: whole(
        { procedure: '000.A0.01.H26-210212-9090' },
        link(formOf(plan).replace(plan.procedure, '000.A0.01.H26-210212-9090')),
      ),
      findings: ['personal-code'],
    },
    {
      name: 'doubtful',
      body: whole({ agency: 'so-y-te' }, link(formOf(plan).replace(plan.agency, 'so-y-te'))),
      findings: ['doubtful-code'],
    },
    {
      name: 'agencyless',
      body: whole({ agency: undefined }, link(formOf(plan).replace(/agency=[^&]*&/, ''))),
      findings: ['no-agency'],
    },
    {
      name: 'boxed',
      body: '<iframe sandbox="allow-scripts" src="/good"></iframe>',
      findings: ['cors', 'storage'],
    },
    {
      name: 'later',
      body: whole({}, `${link(formOf(plan))}<script type="application/json">SURVEY-2</script>`),
      findings: ['survey-version'],
    },
  ];
}
