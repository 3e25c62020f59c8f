import type { Check } from '../finding.ts';

/** The page asks another version of a survey than the collector's latest. */
export const surveyVersion: Check = ({ page, probed }) =>
  page.elements.flatMap(({ place, survey, asks }) =>
    Object.keys(asks).flatMap((base) => {
      const at = survey && probed.surveys[`${base} ${survey.id}`];
      if (!survey || at?.kind !== 'known' || at.version === survey.version) return [];
      return [
        {
          id: 'survey-version' as const,
          severity: 'warning' as const,
          seen: {
            vi: `${place}: trang hỏi "${survey.id}" phiên bản ${survey.version}, bộ thu ${base} có phiên bản ${at.version}.`,
            en: `${place}: the page asks "${survey.id}" version ${survey.version}, ${base} has version ${at.version}.`,
          },
          why: {
            vi: 'Kết quả của hai phiên bản được tính riêng; phiên bản bộ thu không biết thì bị từ chối.',
            en: 'Figures of two versions are kept apart, and a version that the collector does not know is refused.',
          },
          mend: {
            vi: 'Đưa hailong.js, hoặc phiếu đặt trong trang, về cùng phiên bản với bộ thu.',
            en: "Bring hailong.js, or the survey in the page, to the collector's version.",
          },
        },
      ];
    }),
  );
