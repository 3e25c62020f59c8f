import type { Check } from '../finding.ts';

/** Told better by checks of their own: the policy, colours, attributes that are unknown or left out. */
const ELSEWHERE =
  /trusted-types|needs it in connect-src|: unknown attribute|^--hailong-color-|^(collector|agency|procedure|service|province|commune|level|outcome|channel): received/;

/** What an element says of itself by `hailong-error`. */
export const elementError: Check = ({ page }) =>
  page.elements.flatMap(({ place, errors }) =>
    errors
      .filter((message) => !ELSEWHERE.test(message))
      .map((message) => ({
        id: 'element-error' as const,
        severity: 'error' as const,
        seen: {
          vi: `${place} báo: ${message}`,
          en: `${place} says: ${message}`,
        },
        why: {
          vi: 'Phiếu không hiện, hoặc thiếu một phần; người dân chỉ thấy liên kết dự phòng.',
          en: 'The survey is not shown, or a part of it is missing; citizens see only the fallback link.',
        },
        mend: {
          vi: 'Sửa điều được nêu trên thẻ hoặc ở bộ thu, rồi khám lại.',
          en: 'Mend what it names, on the element or at the collector, and have the page examined again.',
        },
      })),
  );
