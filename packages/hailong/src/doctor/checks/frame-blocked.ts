import type { Check } from '../finding.ts';

/** A frame with a form stays empty. */
export const frameBlocked: Check = ({ page, probed }) =>
  page.documents.flatMap(({ frames, violations, url }) =>
    frames
      .filter(({ isFilled, src }) => !isFilled && probed.forms[src]?.isForm)
      .map(({ src }) => {
        const { origin } = new URL(src);
        const isPolicy = violations.some(
          ({ directive, blocked }) => directive === 'frame-src' && blocked.startsWith(origin),
        );
        const allowed = probed.forms[src]?.ancestors;
        return {
          id: 'frame-blocked' as const,
          severity: 'error' as const,
          seen: isPolicy
            ? {
                vi: `Content-Security-Policy của trang chặn khung ${src} (frame-src).`,
                en: `The page's Content-Security-Policy blocks the frame ${src} (frame-src).`,
              }
            : {
                vi: `Khung ${src} trống; bộ thu chỉ cho các trang này đặt khung: ${allowed ?? 'mọi trang'}.`,
                en: `The frame ${src} is empty; the collector lets these pages frame it: ${allowed ?? 'all'}.`,
              },
          why: { vi: 'Người dân thấy một khung trống.', en: 'Citizens see an empty frame.' },
          mend: isPolicy
            ? {
                vi: `Thêm ${origin} vào frame-src trong Content-Security-Policy của cổng.`,
                en: `Add ${origin} to frame-src in the portal's Content-Security-Policy.`,
              }
            : {
                vi: `Thêm ${new URL(url).origin} vào HAILONG_ORIGINS của bộ thu.`,
                en: `Add ${new URL(url).origin} to HAILONG_ORIGINS of the collector.`,
              },
        };
      }),
  );
