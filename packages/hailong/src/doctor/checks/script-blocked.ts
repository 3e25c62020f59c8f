import type { Check } from '../finding.ts';
import { scriptsWithFault } from '../facts/scripts-with-fault.ts';

/** The page's policy keeps our script out. */
export const scriptBlocked: Check = (observation) =>
  scriptsWithFault(observation, 'policy').map(({ script: { src }, violation }) => {
    const directive = violation?.directive ?? 'script-src';
    const { origin } = new URL(src);
    return {
      id: 'script-blocked',
      severity: 'error',
      seen: {
        vi: `Content-Security-Policy của trang chặn ${src} (${directive}).`,
        en: `The page's Content-Security-Policy blocks ${src} (${directive}).`,
      },
      why: {
        vi: 'Phiếu không hiện; chỉ còn liên kết dự phòng.',
        en: 'The survey is not shown; only the fallback link is left.',
      },
      mend: {
        vi: `Thêm ${origin} vào script-src trong Content-Security-Policy của cổng.`,
        en: `Add ${origin} to script-src in the portal's Content-Security-Policy.`,
      },
    };
  });
