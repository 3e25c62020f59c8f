import type { Check } from '../finding.ts';
import { scriptsWithFault } from '../facts/scripts-with-fault.ts';

/** The server says that the script is something else. */
export const scriptType: Check = (observation) =>
  scriptsWithFault(observation, 'type').map(({ script: { src }, load }) => ({
    id: 'script-type',
    severity: 'error',
    seen: {
      vi: `${src} được gửi với kiểu "${load?.type}" và nosniff.`,
      en: `${src} is sent as "${load?.type}" with nosniff.`,
    },
    why: {
      vi: 'Trình duyệt không chạy tệp không phải kiểu JavaScript, nên phiếu không hiện.',
      en: 'A browser runs nothing that is not sent as JavaScript, so the survey is not shown.',
    },
    mend: {
      vi: 'Đặt Content-Type: text/javascript cho tệp .js. Kiểu text/html thường là trang báo lỗi hay trang đăng nhập của máy chủ trung gian.',
      en: 'Send .js files with Content-Type: text/javascript. text/html is often the error or login page of a proxy.',
    },
  }));
