import type { Check } from '../finding.ts';

/** Answers would be counted for nobody. */
export const noAgency: Check = ({ page }) =>
  page.elements
    .filter(({ attributes }) => !attributes['agency']?.trim())
    .map(({ place }) => ({
      id: 'no-agency',
      severity: 'warning',
      seen: { vi: `${place} không có agency.`, en: `${place} has no agency.` },
      why: {
        vi: 'Câu trả lời không được tính cho cơ quan nào.',
        en: 'Answers are counted for no agency.',
      },
      mend: {
        vi: 'Đặt agency bằng mã của cơ quan giải quyết thủ tục, như H26.107.',
        en: 'Set agency to the code of the agency that handled the procedure, such as H26.107.',
      },
    }));
