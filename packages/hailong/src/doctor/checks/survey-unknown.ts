import { surveyIdOf } from '../facts/survey-id-of.ts';
import type { Check } from '../finding.ts';

/** A collector does not take answers to the survey that is asked. */
export const surveyUnknown: Check = ({ page, probed }) =>
  page.elements.flatMap((element) => {
    const id = surveyIdOf(element);
    return Object.keys(element.asks).flatMap((base) => {
      const isWell = probed.collectors[base]?.state === 'works';
      if (!isWell || probed.surveys[`${base} ${id}`]?.kind !== 'missing') return [];
      const known = probed.collectors[base]?.surveys.map((each) => each.id).join(', ') ?? '';
      return [
        {
          id: 'survey-unknown' as const,
          severity: 'error' as const,
          seen: {
            vi: `${element.place}: ${base} không có phiếu "${id}"; có: ${known}.`,
            en: `${element.place}: ${base} has no survey "${id}"; known: ${known}.`,
          },
          why: {
            vi: 'Bộ thu từ chối mọi câu trả lời của phiếu này.',
            en: 'The collector refuses every answer to it.',
          },
          mend: {
            vi: 'Sửa thuộc tính survey, hoặc thêm tệp của phiếu vào bộ thu (HAILONG_SURVEYS).',
            en: "Mend the attribute survey, or add the survey's file to the collector (HAILONG_SURVEYS).",
          },
        },
      ];
    });
  });
