import type { Defect, Places } from './defect.ts';
import { writeSurvey, writeWhole } from './write-survey.ts';

/** Gives the pages on which no survey comes to be. */
export function scriptDefects({ plan, elsewhere, otherHash, nowhere }: Places): Defect[] {
  const good = writeWhole(plan);
  const from = (base: string) => good.replace(`${plan.collector}/v0.1.0/`, `${base}/`);
  const wrong = good.replace(/integrity="[^"]+"/, `integrity="${otherHash}"`);
  const deaf = '<script>customElements.define = () => undefined;</script>';
  const policy = (value: string) => ({ 'content-security-policy': value });
  const types = "require-trusted-types-for 'script'; trusted-types 'none'";
  return [
    { name: 'empty', body: '<p>Kết quả</p>', findings: ['no-survey'] },
    {
      name: 'blocked',
      body: good,
      headers: policy("script-src 'self'"),
      findings: ['script-blocked'],
    },
    { name: 'old', body: good.replace('v0.1.0', 'v9.9.9'), findings: ['script-missing'] },
    { name: 'altered', body: wrong, findings: ['script-integrity'] },
    { name: 'mistyped', body: from('/as-html'), findings: ['script-type'] },
    {
      name: 'unshared',
      body: from(`${elsewhere}/unshared`),
      findings: ['script-cors', 'third-party'],
    },
    { name: 'gone', body: from(nowhere), findings: ['script-unreachable'] },
    { name: 'scriptless', body: writeSurvey(plan), findings: ['script-absent'] },
    { name: 'deaf', body: deaf + good, findings: ['not-upgraded'] },
    { name: 'types', body: good, headers: policy(types), findings: ['trusted-types'] },
  ];
}
