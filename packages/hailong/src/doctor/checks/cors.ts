import type { Check } from '../finding.ts';

/** The collector is well, but does not let pages of this origin send. */
export const cors: Check = ({ page, probed }) =>
  page.elements.flatMap(({ place, asks, document }) =>
    Object.entries(asks).flatMap(([base, ask]) => {
      if (ask.kind !== 'failed' || probed.collectors[base]?.state !== 'works') return [];
      const { origin, protocol } = new URL(page.documents[document]?.url ?? page.url);
      if (protocol === 'https:' && base.startsWith('http:')) return [];
      return [
        {
          id: 'cors' as const,
          severity: 'error' as const,
          seen: {
            vi: `${place}: ${base} trả lời, nhưng không cho trang của ${origin} gửi (CORS).`,
            en: `${place}: ${base} answers, but does not let pages of ${origin} send (CORS).`,
          },
          why: {
            vi: 'Người dân trả lời được nhưng câu trả lời không tới bộ thu.',
            en: 'Citizens can answer, but no answer reaches the collector.',
          },
          mend: {
            vi: `Thêm ${origin} vào HAILONG_ORIGINS của bộ thu. Máy chủ trung gian phải để nguyên các tiêu đề Access-Control-* và cho qua lệnh OPTIONS.`,
            en: `Add ${origin} to HAILONG_ORIGINS of the collector. A proxy has to leave the Access-Control-* headers as they are and let OPTIONS through.`,
          },
        },
      ];
    }),
  );
