import type { Check } from '../finding.ts';

/** The page itself does not open. */
export const pageUnreachable: Check = ({ page: { url, status, failure } }) => {
  if (failure === undefined && (status ?? 200) < 400) return [];
  const got = failure ?? `${status}`;
  return [
    {
      id: 'page-unreachable',
      severity: 'error',
      seen: { vi: `${url}: ${got}`, en: `${url}: ${got}` },
      why: {
        vi: 'Trang không mở được, nên không khám được gì.',
        en: 'The page does not open, so there is nothing to examine.',
      },
      mend: {
        vi: 'Kiểm tra địa chỉ. Trang phải mở được mà không cần đăng nhập: hãy khám một trang thử có cùng đoạn mã.',
        en: 'Check the address. The page has to open without signing in: have a test page with the same snippet examined.',
      },
    },
  ];
};
