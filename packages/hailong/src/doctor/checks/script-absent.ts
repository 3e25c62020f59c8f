import type { Check } from '../finding.ts';
import { isSurveyScript, ourScripts } from '../facts/our-scripts.ts';
import { scriptFault } from '../facts/script-fault.ts';

/** There is an element, and nothing that makes a survey of it. */
export const scriptAbsent: Check = (observation) => {
  const scripts = ourScripts(observation).filter(isSurveyScript);
  return observation.page.elements
    .filter(({ isDefined }) => !isDefined)
    .flatMap(({ place, document }) => {
      const url = observation.page.documents[document]?.url;
      const own = scripts.filter((each) => each.document.url === url);
      if (own.some((each) => scriptFault(each) !== undefined)) return [];
      const isThere = own.length > 0;
      return [
        {
          id: isThere ? ('not-upgraded' as const) : ('script-absent' as const),
          severity: 'error' as const,
          seen: isThere
            ? {
                vi: `${place}: hailong.js đã tải nhưng thẻ không thành phiếu.`,
                en: `${place}: hailong.js was loaded, but the element is not a survey.`,
              }
            : {
                vi: `${place}: trang không có thẻ script của hailong.js.`,
                en: `${place}: the page has no script tag with hailong.js.`,
              },
          why: {
            vi: 'Phiếu không hiện; chỉ còn liên kết dự phòng.',
            en: 'The survey is not shown; only the fallback link is left.',
          },
          mend: isThere
            ? {
                vi: 'Xem lỗi trong bảng điều khiển của trình duyệt: một script khác của trang có thể đã làm hỏng customElements.',
                en: "Look for errors in the browser's console: another script of the page may have broken customElements.",
              }
            : {
                vi: "Thêm thẻ script mà npx hailong init ghi ra, hoặc import '@hailong/widget/define' trong ứng dụng.",
                en: "Add the script tag that npx hailong init writes, or import '@hailong/widget/define' in the application.",
              },
        },
      ];
    });
};
