import type { Check } from '../finding.ts';
import { scriptsWithFault } from '../facts/scripts-with-fault.ts';

/** The server has no such script. */
export const scriptMissing: Check = (observation) =>
  scriptsWithFault(observation, 'missing').map(({ script: { src }, load, file }) => ({
    id: 'script-missing',
    severity: 'error',
    seen: {
      vi: `${src} trả lời ${load?.status ?? file?.status}.`,
      en: `${src} answers ${load?.status ?? file?.status}.`,
    },
    why: {
      vi: 'Phiếu không hiện. Bộ thu cung cấp tệp của phiên bản đang chạy và của các phiên bản nó từng chạy.',
      en: 'The survey is not shown. A collector serves the files of its own version and of those that ran before it.',
    },
    mend: {
      vi: 'Sửa số phiên bản trong địa chỉ cho khớp với bộ thu, kèm integrity mới: npx hailong init --force ghi lại cả hai.',
      en: 'Make the version in the address that of the collector, with its new integrity: npx hailong init --force writes both.',
    },
  }));
