import { escapeMarkup } from './escape-markup.ts';
import { formAddress } from './form-address.ts';
import type { Host } from './host.ts';
import { SNIPPET_FILE } from './html.ts';
import { LINK_WORDS } from './link-words.ts';
import { scriptTag } from './script-tag.ts';

/** A content management system that allows no more than a frame. */
export const iframe: Host = {
  id: 'iframe',
  title: { vi: 'Khung iframe', en: 'An iframe' },
  isThemed: false,
  scripts: ['hailong-frame.js'],
  directives: ['script-src', 'frame-src'],
  files(plan) {
    const lines = [
      scriptTag(plan, 'hailong-frame.js'),
      '',
      '<iframe',
      `  src="${escapeMarkup(formAddress(plan))}"`,
      `  title="${LINK_WORDS}"`,
      '  sandbox="allow-scripts allow-forms allow-same-origin"',
      '  width="100%"',
      '  height="900"',
      '></iframe>',
    ];
    return [{ name: SNIPPET_FILE, content: `${lines.join('\n')}\n` }];
  },
  steps: [
    {
      vi: `Dán nội dung ${SNIPPET_FILE} vào trang. Khung tự cao bằng phiếu nhờ hailong-frame.js.`,
      en: `Paste ${SNIPPET_FILE} into the page. hailong-frame.js makes the frame as tall as the form.`,
    },
    {
      vi: 'Phiếu trong khung không giữ câu trả lời trên máy khi mất mạng; nơi nào được thì nên dùng <hailong-survey>.',
      en: 'A form in a frame keeps nothing on the device when the network fails; prefer <hailong-survey> where you can.',
    },
  ],
};
