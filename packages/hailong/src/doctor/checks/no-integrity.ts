import { ourScripts } from '../facts/our-scripts.ts';
import type { Check } from '../finding.ts';

/** A script tag has no hash. */
export const noIntegrity: Check = (observation) =>
  ourScripts(observation)
    .filter(({ script }) => script.integrity === '')
    .map(({ script: { src } }) => ({
      id: 'no-integrity',
      severity: 'warning',
      seen: {
        vi: `Thẻ script của ${src} không có integrity.`,
        en: `The script tag of ${src} has no integrity.`,
      },
      why: {
        vi: 'Ai thay được tệp đó thì chạy được mã bất kỳ trong trang của cổng.',
        en: "Whoever can replace that file can run anything in the portal's page.",
      },
      mend: {
        vi: 'Thêm integrity và crossorigin mà npx hailong init ghi ra cho đúng phiên bản này.',
        en: 'Add the integrity and crossorigin that npx hailong init writes for exactly this version.',
      },
    }));
