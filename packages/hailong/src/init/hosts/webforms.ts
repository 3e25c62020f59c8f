import { THEME_FILE } from '../theme/theme-file.ts';
import { htmlSnippet, SNIPPET_FILE } from './html.ts';
import type { Host } from './host.ts';

const CONTROL_FILE = 'HailongRating.ascx';
const CONTROL = '<%@ Control Language="C#" ClassName="HailongRating" %>\n';

/** A page that is one big form: ASP.NET WebForms, SharePoint. */
export const webforms: Host = {
  id: 'webforms',
  title: { vi: 'SharePoint, ASP.NET WebForms', en: 'SharePoint, ASP.NET WebForms' },
  isThemed: true,
  scripts: ['hailong.js'],
  directives: ['script-src', 'connect-src'],
  files: (plan) => [
    { name: SNIPPET_FILE, content: htmlSnippet(plan) },
    { name: CONTROL_FILE, content: CONTROL + htmlSnippet(plan) },
  ],
  steps: [
    {
      vi: `WebForms: chép ${CONTROL_FILE} vào dự án, khai báo <%@ Register Src="~/${CONTROL_FILE}" TagPrefix="hl" TagName="Rating" %> rồi đặt <hl:Rating runat="server" /> vào trang. Đặt trong <form runat="server"> cũng được: phiếu không gửi form của trang.`,
      en: `WebForms: copy ${CONTROL_FILE} into the project, declare <%@ Register Src="~/${CONTROL_FILE}" TagPrefix="hl" TagName="Rating" %> and put <hl:Rating runat="server" /> on the page. Inside <form runat="server"> is fine: the survey never submits the page's form.`,
    },
    {
      vi: `SharePoint: thêm web part "Script Editor" và dán ${SNIPPET_FILE}.`,
      en: `SharePoint: add a "Script Editor" web part and paste ${SNIPPET_FILE}.`,
    },
    {
      vi: `Đưa ${THEME_FILE} vào thư mục kiểu dáng của trang và sửa địa chỉ trong thẻ <link>.`,
      en: `Put ${THEME_FILE} among the site's style sheets and mend the address in the <link>.`,
    },
  ],
};
