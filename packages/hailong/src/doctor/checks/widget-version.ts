import { ownFile } from '../facts/own-file.ts';
import type { Check } from '../finding.ts';

/** The widget on the page is of another version than the collector's. */
export const widgetVersion: Check = ({ page, probed }) =>
  page.elements.flatMap(({ place, version, asks }) =>
    Object.keys(asks).flatMap((base) => {
      const file = version && ownFile(base, version);
      const isWell = probed.collectors[base]?.state === 'works';
      if (!file || !isWell || probed.files[file]?.status !== 404) return [];
      return [
        {
          id: 'widget-version' as const,
          severity: 'warning' as const,
          seen: {
            vi: `${place}: phiếu trên trang là phiên bản ${version}; ${base} không có phiên bản này.`,
            en: `${place}: the widget on the page is version ${version}, which ${base} does not have.`,
          },
          why: {
            vi: 'Phiếu và bộ thu được kiểm thử cùng nhau theo từng phiên bản.',
            en: 'Widget and collector are tested together, version by version.',
          },
          mend: {
            vi: 'Dùng hailong.js do chính bộ thu cung cấp, hoặc @hailong/widget cùng số phiên bản với bộ thu.',
            en: "Use the collector's own hailong.js, or @hailong/widget of the collector's version.",
          },
        },
      ];
    }),
  );
