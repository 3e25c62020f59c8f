import type { Check } from '../finding.ts';

/** An element holds no link for browsers that cannot show it. */
export const noFallback: Check = ({ page }) =>
  page.elements
    .filter(({ fallback }) => fallback.length === 0)
    .map(({ place, attributes }) => {
      const base = attributes['collector']?.split(/\s+/)[0] || 'https://rating.example';
      const survey = attributes['survey'] || 'vn-service';
      return {
        id: 'no-fallback',
        severity: 'warning',
        seen: {
          vi: `${place} không có liên kết nào bên trong.`,
          en: `${place} has no link inside.`,
        },
        why: {
          vi: 'Trình duyệt cũ, hoặc không chạy JavaScript, không hiện gì cả.',
          en: 'Browsers that are old or run no JavaScript show nothing at all.',
        },
        mend: {
          vi: `Đặt vào trong thẻ: <a href="${base}/s/${survey}?agency=${attributes['agency'] ?? ''}">Đánh giá mức độ hài lòng</a>`,
          en: `Put into the element: <a href="${base}/s/${survey}?agency=${attributes['agency'] ?? ''}">Đánh giá mức độ hài lòng</a>`,
        },
      };
    });
