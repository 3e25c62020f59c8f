import type { Check } from '../finding.ts';

/** An element cannot be seen or used. */
export const hidden: Check = ({ page }) =>
  page.elements.flatMap(({ place, hiddenBy }) =>
    hiddenBy === undefined
      ? []
      : [
          {
            id: 'hidden' as const,
            severity: 'warning' as const,
            seen: {
              vi: `${place} không thấy được hoặc không dùng được: ${hiddenBy}.`,
              en: `${place} cannot be seen or used: ${hiddenBy}.`,
            },
            why: {
              vi: 'Người dân không thấy phiếu thì không được hỏi.',
              en: 'Citizens who do not see the survey are not asked.',
            },
            mend: {
              vi: 'Để phiếu hiện sẵn ở cuối thủ tục. Nếu trang mở nó sau, hãy khám trang ở trạng thái đó.',
              en: 'Have it in sight where a procedure ends. Where the page opens it later, have that state examined.',
            },
          },
        ],
  );
