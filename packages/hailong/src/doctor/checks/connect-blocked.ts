import type { Check } from '../finding.ts';

/** The page's policy lets nothing be sent to the collector. */
export const connectBlocked: Check = ({ page }) =>
  page.elements.flatMap(({ place, asks }) =>
    Object.entries(asks).flatMap(([base, ask]) => {
      if (ask.kind !== 'blocked') return [];
      const { origin } = new URL(base);
      return [
        {
          id: 'connect-blocked' as const,
          severity: 'error' as const,
          seen: {
            vi: `${place}: Content-Security-Policy chặn việc gửi tới ${base} (${ask.violation.directive}).`,
            en: `${place}: the Content-Security-Policy blocks ${base} (${ask.violation.directive}).`,
          },
          why: {
            vi: 'Người dân trả lời được nhưng câu trả lời không bao giờ rời máy.',
            en: 'Citizens can answer, but no answer ever leaves their device.',
          },
          mend: {
            vi: `Thêm ${origin} vào connect-src trong Content-Security-Policy của cổng.`,
            en: `Add ${origin} to connect-src in the portal's Content-Security-Policy.`,
          },
        },
      ];
    }),
  );
