import type { Check } from '../finding.ts';

/** Browsers count the device itself as safe. */
const OWN_DEVICE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.*\.localhost)$/;

function isUnsafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !OWN_DEVICE.test(hostname);
}

/** A page on https names something on http, which browsers do not load. */
export const mixedContent: Check = ({ page }) => {
  const named = [
    ...page.elements.flatMap(({ asks, fallback, document }) => [
      ...Object.keys(asks).map((address) => ({ address, document })),
      ...fallback.map((address) => ({ address, document })),
    ]),
    ...page.documents.flatMap(({ scripts, frames }, document) =>
      [...scripts, ...frames].map(({ src: address }) => ({ address, document })),
    ),
  ];
  const found = named.filter(
    ({ address, document }) =>
      page.documents[document]?.url.startsWith('https:') && isUnsafe(address),
  );
  return [...new Set(found.map(({ address }) => address))].map((address) => ({
    id: 'mixed-content',
    severity: 'error',
    seen: {
      vi: `Trang dùng https nhưng gọi ${address} bằng http.`,
      en: `The page is on https and names ${address} on http.`,
    },
    why: {
      vi: 'Trình duyệt chặn nội dung http trong trang https.',
      en: 'Browsers block what is on http in a page on https.',
    },
    mend: {
      vi: 'Cho bộ thu chạy sau https và dùng địa chỉ https ở mọi nơi.',
      en: 'Put the collector behind https and use its https address everywhere.',
    },
  }));
};
