import type { Plan } from '../plan.ts';
import { escapeMarkup } from './escape-markup.ts';
import { formQuery } from './form-address.ts';
import type { Host } from './host.ts';
import { SNIPPET_FILE } from './html.ts';
import { fallbackLink } from './survey-markup.ts';

function pictureOf(plan: Plan): string[] {
  const form = `${plan.collector}/s/${encodeURIComponent(plan.survey)}`;
  return [
    '<img',
    `  src="${escapeMarkup(`${form}/qr.svg?${formQuery(plan)}`)}"`,
    '  alt="Mã QR mở phiếu đánh giá"',
    '  width="240"',
    '  height="240"',
    '>',
    `<a href="${escapeMarkup(`${form}/poster?${formQuery(plan)}`)}">Tờ dán tại quầy, khổ A4</a>`,
  ];
}

/** A plain link, the QR code and the sheet for the counter. */
export const link: Host = {
  id: 'link',
  title: {
    vi: 'Liên kết, mã QR, tờ dán tại quầy',
    en: 'A link, a QR code, a sheet for the counter',
  },
  isThemed: false,
  scripts: [],
  directives: ['img-src'],
  files: (plan) => [
    { name: SNIPPET_FILE, content: `${[fallbackLink(plan), ...pictureOf(plan)].join('\n')}\n` },
  ],
  steps: [
    {
      vi: `Lấy từ ${SNIPPET_FILE} phần cần dùng: liên kết, mã QR, hoặc tờ dán tại quầy (mở ra rồi in).`,
      en: `Take what you need from ${SNIPPET_FILE}: the link, the QR code, or the sheet for the counter (open and print it).`,
    },
    {
      vi: 'Đặt HAILONG_PUBLIC_URL ở bộ thu bằng địa chỉ mà người dân dùng: mã QR dẫn tới đó.',
      en: 'Set HAILONG_PUBLIC_URL of the collector to the address that citizens use: the QR code leads there.',
    },
  ],
};
