import { isSurveyScript, ourScripts } from '../facts/our-scripts.ts';
import type { Check } from '../finding.ts';

function versionIn(src: string): string[] {
  return /\/v(\d+\.\d+\.\d+[\w.-]*)\//.exec(src)?.slice(1) ?? [];
}

/** The page loads the widget in two versions. */
export const twoVersions: Check = (observation) =>
  observation.page.documents.flatMap(({ url }, at) => {
    const tags = ourScripts(observation).filter(
      (each) => isSurveyScript(each) && each.document.url === url,
    );
    const registered = observation.page.elements
      .filter(({ document }) => document === at)
      .flatMap(({ version = [] }) => version);
    const versions = [
      ...new Set([...tags.flatMap(({ script }) => versionIn(script.src)), ...registered]),
    ];
    if (versions.length < 2) return [];
    return [
      {
        id: 'two-versions' as const,
        severity: 'warning' as const,
        seen: {
          vi: `${url} có các phiên bản ${versions.join(', ')} của phiếu.`,
          en: `${url} has versions ${versions.join(', ')} of the widget.`,
        },
        why: {
          vi: 'Chỉ phiên bản tải trước được dùng; các phiên bản khác tải về vô ích.',
          en: 'Only the one that is loaded first is used; the others are loaded in vain.',
        },
        mend: {
          vi: 'Giữ lại một thẻ script. Nếu hai bộ phận cùng đặt phiếu, hãy thống nhất phiên bản.',
          en: 'Keep one script tag. Where two parts of the page have a survey each, agree on a version.',
        },
      },
    ];
  });
