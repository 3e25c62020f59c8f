import type { Check } from '../finding.ts';
import { scriptsWithFault } from '../facts/scripts-with-fault.ts';

const NO_ADDRESS = {
  vi: 'không phải một địa chỉ, đáng lẽ là https://ten-may/duong-dan/hailong.js',
  en: 'is no address, expected https://host/path/hailong.js',
};

/** The script does not arrive for a reason of the network, or has no address to arrive from. */
export const scriptUnreachable: Check = (observation) =>
  scriptsWithFault(observation, 'unreachable').map(({ script: { src }, load }) => ({
    id: 'script-unreachable',
    severity: 'error',
    seen: {
      vi: `${src}: ${load?.failure ?? NO_ADDRESS.vi}.`,
      en: `${src}: ${load?.failure ?? NO_ADDRESS.en}.`,
    },
    why: {
      vi: 'Phiếu không hiện; chỉ còn liên kết dự phòng.',
      en: 'The survey is not shown; only the fallback link is left.',
    },
    mend: {
      vi: 'Kiểm tra tên máy, chứng thư số, tường lửa; trang https không được tải tệp http.',
      en: 'Check name, certificate and firewall; a page on https loads nothing over http.',
    },
  }));
