import type { Check } from '../finding.ts';
import { isSurveyScript, ourScripts } from '../facts/our-scripts.ts';

/** Nothing on the page asks the citizen. */
export const noSurvey: Check = (observation) => {
  const { elements, documents, status, failure } = observation.page;
  const isOpen = failure === undefined && (status ?? 200) < 400;
  const others = documents.flatMap(({ frames, links }) => [...frames, ...links]);
  const isMounted = ourScripts(observation).some(({ script }) => script.mounts !== '');
  if (!isOpen || elements.length + others.length > 0 || isMounted) return [];
  const hasScript = ourScripts(observation).some(isSurveyScript);
  return [
    {
      id: 'no-survey',
      severity: 'error',
      seen: {
        vi: `Không có <hailong-survey>, khung hay liên kết tới phiếu nào${hasScript ? ', chỉ có thẻ script' : ''}.`,
        en: `There is no <hailong-survey>, no frame with a form and no link to one${hasScript ? ', only the script tag' : ''}.`,
      },
      why: { vi: 'Người dân không được hỏi gì.', en: 'Citizens are asked nothing.' },
      mend: {
        vi: 'Chạy npx hailong init rồi dán đoạn mã vào trang kết quả thủ tục. Nếu trang chỉ hiện phiếu sau khi bấm, hãy khám đúng trang đó, hoặc dùng --wait để chờ lâu hơn.',
        en: 'Run npx hailong init and paste its snippet into the page that ends a procedure. Where the page shows the survey only later, have that page examined, or wait longer with --wait.',
      },
    },
  ];
};
