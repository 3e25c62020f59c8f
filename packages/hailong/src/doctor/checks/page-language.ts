import type { Check } from '../finding.ts';

/** The page does not say its language. */
export const pageLanguage: Check = ({ page }) =>
  page.documents
    .filter(({ language }) => language.trim() === '')
    .map(({ url }) => ({
      id: 'page-language',
      severity: 'warning',
      seen: { vi: `${url}: thẻ html không có lang.`, en: `${url}: html has no lang.` },
      why: {
        vi: 'Phần mềm đọc màn hình đọc sai giọng, và phiếu phải đoán ngôn ngữ.',
        en: 'Screen readers read with the wrong voice, and the survey has to guess its language.',
      },
      mend: { vi: 'Thêm <html lang="vi">.', en: 'Add <html lang="vi">.' },
    }));
