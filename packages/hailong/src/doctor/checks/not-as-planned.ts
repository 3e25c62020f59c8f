import { collectorsOf } from '../facts/collectors-of.ts';
import { surveyIdOf } from '../facts/survey-id-of.ts';
import type { Check } from '../finding.ts';
import type { ElementSeen } from '../page-seen.ts';
import type { Planned } from '../planned.ts';

function differences(element: ElementSeen, planned: Planned): string[] {
  const { collector, ...attributes } = element.attributes;
  const seen: Planned = {
    ...attributes,
    survey: surveyIdOf(element),
    ...(collector === undefined ? {} : { collector: collectorsOf(collector).join(' ') }),
    ...(element.version === undefined ? {} : { version: element.version }),
  };
  return (['version', 'collector', 'survey', 'agency'] as const)
    .filter((name) => planned[name] !== undefined && seen[name] !== undefined)
    .filter((name) => planned[name] !== seen[name])
    .map((name) => `${name}: "${seen[name]}" ≠ "${planned[name]}"`);
}

/** The page says something else than `hailong.json`. */
export const notAsPlanned: Check = ({ page, planned }) =>
  page.elements.flatMap((element) => {
    const found = planned ? differences(element, planned) : [];
    if (found.length === 0) return [];
    return [
      {
        id: 'not-as-planned' as const,
        severity: 'warning' as const,
        seen: {
          vi: `${element.place} khác hailong.json: ${found.join('; ')}.`,
          en: `${element.place} differs from hailong.json: ${found.join('; ')}.`,
        },
        why: {
          vi: 'Có thể trang vẫn dùng đoạn mã cũ, hoặc của cổng khác.',
          en: 'The page may still have an older snippet, or that of another portal.',
        },
        mend: {
          vi: 'Dán lại đoạn mã, hoặc chạy lại npx hailong init nếu kế hoạch đã đổi.',
          en: 'Paste the snippet again, or run npx hailong init again if the plan has changed.',
        },
      },
    ];
  });
