import { THEME_FILE } from '../theme/theme-file.ts';
import { SNIPPET_FILE, THEME_LINK } from './html.ts';
import type { Host } from './host.ts';
import { scriptTag } from './script-tag.ts';
import { surveyMarkup } from './survey-markup.ts';

/** Liferay changes pages without loading them anew, and would run a script again each time. */
const KEPT = ['  data-senna-track="permanent"', '  defer'];

/** A portal on Liferay or OpenCPS. */
export const liferay: Host = {
  id: 'liferay',
  title: { vi: 'Liferay, OpenCPS', en: 'Liferay, OpenCPS' },
  isThemed: true,
  scripts: ['hailong.js'],
  directives: ['script-src', 'connect-src'],
  files(plan) {
    const lines = [THEME_LINK, scriptTag(plan, 'hailong.js', KEPT), '', surveyMarkup(plan)];
    return [{ name: SNIPPET_FILE, content: `${lines.join('\n')}\n` }];
  },
  steps: [
    {
      vi: `Tạo một Fragment (Site Builder > Page Fragments), dán ${SNIPPET_FILE} vào phần HTML, đặt Fragment lên trang. Với portlet JSP, dán vào view.jsp.`,
      en: `Make a fragment (Site Builder > Page Fragments), paste ${SNIPPET_FILE} into its HTML, and put it on the page. In a JSP portlet, paste it into view.jsp.`,
    },
    {
      vi: `Tải ${THEME_FILE} lên Documents and Media rồi sửa địa chỉ trong thẻ <link>, hoặc chép nội dung vào CSS của Fragment và bỏ thẻ <link>.`,
      en: `Upload ${THEME_FILE} to Documents and Media and mend the address in the <link>, or copy it into the fragment's CSS and drop the <link>.`,
    },
  ],
};
