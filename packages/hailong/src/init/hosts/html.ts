import { THEME_FILE } from '../theme/theme-file.ts';
import type { Plan } from '../plan.ts';
import type { Host } from './host.ts';
import { scriptTag } from './script-tag.ts';
import { surveyMarkup } from './survey-markup.ts';

/** The name of what is pasted into a page. */
export const SNIPPET_FILE = 'hailong-snippet.html';

/** The link to the theme, from a page beside it. */
export const THEME_LINK = `<link rel="stylesheet" href="${THEME_FILE}">`;

/** Gives what a page of HTML needs: theme, script and element. */
export function htmlSnippet(plan: Plan): string {
  return `${[THEME_LINK, scriptTag(plan, 'hailong.js'), '', surveyMarkup(plan)].join('\n')}\n`;
}

/** A page whose HTML the developer can edit. */
export const html: Host = {
  id: 'html',
  title: { vi: 'Trang HTML', en: 'A page of HTML' },
  isThemed: true,
  scripts: ['hailong.js'],
  directives: ['script-src', 'connect-src'],
  files: (plan) => [{ name: SNIPPET_FILE, content: htmlSnippet(plan) }],
  steps: [
    {
      vi: `Dán nội dung ${SNIPPET_FILE} vào trang kết quả thủ tục, nơi phiếu cần hiện ra.`,
      en: `Paste ${SNIPPET_FILE} into the page that ends a procedure, where the survey is to be.`,
    },
    {
      vi: `Đặt ${THEME_FILE} cạnh trang đó, hoặc sửa địa chỉ của nó trong thẻ <link>.`,
      en: `Put ${THEME_FILE} beside that page, or mend its address in the <link>.`,
    },
  ],
};
