import type { Check } from '../finding.ts';

const { compare } = new Intl.Collator('en', { numeric: true });

/** The widget on the page is older than the collector, which serves both. */
export const widgetOlder: Check = ({ page, probed }) =>
  page.elements.flatMap(({ place, version, asks }) =>
    Object.keys(asks).flatMap((base) => {
      const newer = probed.collectors[base]?.version;
      if (!version || !newer || compare(version, newer) >= 0) return [];
      return [
        {
          id: 'widget-older' as const,
          severity: 'hint' as const,
          seen: {
            vi: `${place}: phiếu trên trang là phiên bản ${version}; bộ thu ${base} đã là ${newer}.`,
            en: `${place}: the widget on the page is version ${version}; the collector ${base} is ${newer}.`,
          },
          why: {
            vi: 'Phiếu vẫn chạy vì bộ thu giữ các phiên bản cũ, nhưng chưa có những chỗ đã sửa trong bản mới.',
            en: 'It works, because the collector keeps older versions, but lacks what has been mended since.',
          },
          mend: {
            vi: 'Khi thuận tiện, đổi số phiên bản và integrity: npx hailong init --force ghi lại cả hai.',
            en: 'When convenient, renew the version and its integrity: npx hailong init --force writes both.',
          },
        },
      ];
    }),
  );
