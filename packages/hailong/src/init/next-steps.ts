import type { Language, Text } from '../language/text.ts';
import type { Host } from './hosts/host.ts';
import type { Plan } from './plan.ts';
import { policyLines } from './policy-lines.ts';

const OUTCOME: Text = {
  vi: 'Thêm outcome theo kết quả thật của hồ sơ (granted, refused, withdrawn, late), vào thẻ phiếu và vào liên kết bên trong. Hỏi ở mọi kết quả, không chỉ khi được giải quyết.',
  en: 'Add outcome by how the procedure really ended (granted, refused, withdrawn, late), to the element and to the link inside it. Ask at every end, not only at the happy one.',
};
const POLICY: Text = {
  vi: 'Nếu cổng có Content-Security-Policy, chính sách phải cho phép:',
  en: 'If the portal has a Content-Security-Policy, it has to allow:',
};
const ORIGINS: Text = {
  vi: 'Ở bộ thu, HAILONG_ORIGINS phải có địa chỉ gốc của cổng, như https://portal.example',
  en: "The collector's HAILONG_ORIGINS has to name the portal's origin, such as https://portal.example",
};
const DOCTOR: Text = {
  vi: 'Khám trang đã đặt phiếu, trong thư mục này: npx hailong doctor https://portal.example/trang',
  en: 'Have the page examined, from this folder: npx hailong doctor https://portal.example/page',
};

/** Gives what is left to do, as numbered lines. */
export function nextSteps(host: Host, plan: Plan, language: Language): string[] {
  const isMarkup = host.scripts.length > 0 || host.directives.includes('img-src');
  const steps = [
    ...host.steps.map((step) => step[language]),
    ...(isMarkup && !plan.outcome && host.id !== 'kiosk' ? [OUTCOME[language]] : []),
    [POLICY[language], ...policyLines(host, plan).map((line) => `     ${line}`)].join('\n'),
    ORIGINS[language],
    DOCTOR[language],
  ];
  return steps.map((step, at) => `${`${at + 1}.`.padStart(3)} ${step}`);
}
