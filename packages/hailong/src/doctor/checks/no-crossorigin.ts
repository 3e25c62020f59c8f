import { scriptsWithFault } from '../facts/scripts-with-fault.ts';
import type { Check } from '../finding.ts';

/** A script tag has a hash that a browser may not compare. */
export const noCrossorigin: Check = (observation) =>
  scriptsWithFault(observation, 'uncheckable').map(({ script: { src } }) => ({
    id: 'no-crossorigin',
    severity: 'error',
    seen: {
      vi: `Thẻ script của ${src} có integrity mà không có crossorigin.`,
      en: `The script tag of ${src} has integrity and no crossorigin.`,
    },
    why: {
      vi: 'Trình duyệt không kiểm được tệp của máy chủ khác nên không chạy, và phiếu không hiện.',
      en: 'A browser cannot check a file from elsewhere and does not run it, so the survey is not shown.',
    },
    mend: {
      vi: 'Thêm crossorigin="anonymous" vào thẻ script.',
      en: 'Add crossorigin="anonymous" to the script tag.',
    },
  }));
