import type { Check } from '../finding.ts';
import { scriptsWithFault } from '../facts/scripts-with-fault.ts';

/** The script tag asks for CORS, and the server of the file does not allow it. */
export const scriptCors: Check = (observation) =>
  scriptsWithFault(observation, 'cors').map(({ script: { src } }) => ({
    id: 'script-cors',
    severity: 'error',
    seen: {
      vi: `${src} không có Access-Control-Allow-Origin, mà thẻ script có crossorigin.`,
      en: `${src} has no Access-Control-Allow-Origin, and the script tag has crossorigin.`,
    },
    why: {
      vi: 'Trình duyệt không chạy tệp, nên phiếu không hiện.',
      en: 'The browser does not run the file, so the survey is not shown.',
    },
    mend: {
      vi: 'Lấy tệp từ chính bộ thu, nơi có sẵn tiêu đề này, hoặc thêm Access-Control-Allow-Origin: * ở máy chủ giữ tệp.',
      en: 'Load the file from the collector, which sends the header, or add Access-Control-Allow-Origin: * where the file is kept.',
    },
  }));
