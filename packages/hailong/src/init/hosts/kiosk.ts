import { THEME_FILE } from '../theme/theme-file.ts';
import { THEME_LINK } from './html.ts';
import type { Host } from './host.ts';
import { scriptTag } from './script-tag.ts';
import { surveyMarkup } from './survey-markup.ts';

const PAGE_FILE = 'hailong-kiosk.html';

/** A tablet or screen at a service centre. */
export const kiosk: Host = {
  id: 'kiosk',
  title: { vi: 'Máy dùng chung tại Trung tâm', en: 'A shared device at a service centre' },
  isThemed: true,
  scripts: ['hailong.js'],
  directives: ['script-src', 'connect-src'],
  files(plan) {
    const lines = [
      '<!doctype html>',
      '<html lang="vi">',
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<title>Đánh giá mức độ hài lòng</title>',
      THEME_LINK,
      scriptTag(plan, 'hailong.js'),
      '</head>',
      '<body>',
      surveyMarkup(plan, ['channel="kiosk"', 'reset-seconds="60"']),
      '</body>',
      '</html>',
    ];
    return [{ name: PAGE_FILE, content: `${lines.join('\n')}\n` }];
  },
  steps: [
    {
      vi: `Đưa ${PAGE_FILE} và ${THEME_FILE} lên một máy chủ web, mở bằng trình duyệt ở chế độ kiosk của máy.`,
      en: `Put ${PAGE_FILE} and ${THEME_FILE} on a web server, and open the page in the device's kiosk mode.`,
    },
    {
      vi: 'Sau 60 giây không ai chạm, phiếu bắt đầu lại; đổi số giây ở reset-seconds.',
      en: 'When nobody touches it for 60 seconds it begins anew; reset-seconds changes that.',
    },
  ],
};
