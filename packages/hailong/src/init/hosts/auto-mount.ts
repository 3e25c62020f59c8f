import { THEME_FILE } from '../theme/theme-file.ts';
import { SNIPPET_FILE, THEME_LINK } from './html.ts';
import type { Host } from './host.ts';
import { scriptTag } from './script-tag.ts';
import { fallbackLink, surveyAttributes } from './survey-markup.ts';

const PLACE = 'hailong-rating';

/** A page that takes a script tag and no element of its own. */
export const autoMount: Host = {
  id: 'auto-mount',
  title: {
    vi: 'Chỉ một thẻ script (data-*), phiếu tự hiện ra',
    en: 'One script tag (data-*), the survey mounts itself',
  },
  isThemed: true,
  scripts: ['hailong.js'],
  directives: ['script-src', 'connect-src'],
  files(plan) {
    const attributes = [...surveyAttributes(plan, 'data-'), `  data-target="#${PLACE}"`];
    const place = `<div id="${PLACE}">${fallbackLink(plan)}</div>`;
    const lines = [THEME_LINK, place, scriptTag(plan, 'hailong.js', attributes)];
    return [{ name: SNIPPET_FILE, content: `${lines.join('\n')}\n` }];
  },
  steps: [
    {
      vi: `Dán nội dung ${SNIPPET_FILE} vào trang. Phiếu hiện ra ở thẻ <div id="${PLACE}">; thẻ script phải đứng sau thẻ này.`,
      en: `Paste ${SNIPPET_FILE} into the page. The survey appears in <div id="${PLACE}">; the script tag has to come after it.`,
    },
    {
      vi: `Đặt ${THEME_FILE} cạnh trang đó, hoặc sửa địa chỉ của nó trong thẻ <link>.`,
      en: `Put ${THEME_FILE} beside that page, or mend its address in the <link>.`,
    },
  ],
};
