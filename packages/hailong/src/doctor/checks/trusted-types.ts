import type { Check } from '../finding.ts';

/** The page's Trusted Types let nothing be drawn. */
export const trustedTypes: Check = ({ page }) =>
  page.elements
    .filter(({ errors }) => errors.some((message) => message.includes('trusted-types')))
    .map(({ place, document }) => {
      const policy = page.documents[document]?.violations.find(({ directive }) =>
        /trusted-types/.test(directive),
      )?.policy;
      return {
        id: 'trusted-types',
        severity: 'error',
        seen: {
          vi: `${place}: Trusted Types của trang không cho vẽ phiếu${policy ? ` (${policy})` : ''}.`,
          en: `${place}: the page's Trusted Types let no survey be drawn${policy ? ` (${policy})` : ''}.`,
        },
        why: {
          vi: 'Phiếu không hiện; chỉ còn liên kết dự phòng.',
          en: 'The survey is not shown; only the fallback link is left.',
        },
        mend: {
          vi: 'Thêm hailong vào danh sách trusted-types của chính sách (bản npm: lit-html).',
          en: 'Add hailong to the trusted-types list of the policy (the npm build: lit-html).',
        },
      };
    });
