import type { DefaultTheme, UserConfig } from 'vitepress';
import { sidebar } from './sidebar.ts';

type Locale = NonNullable<UserConfig<DefaultTheme.Config>['locales']>[string];

/** A page of its own, which the browser has to load. */
const themesLink = (text: string): DefaultTheme.NavItemWithLink => ({
  text,
  link: '/themes/',
  target: '_self',
  noIcon: true,
});

/** What VitePress needs for the Vietnamese pages, which stand at the root. */
export const vietnamese: Locale = {
  label: 'Tiếng Việt',
  lang: 'vi',
  link: '/',
  description:
    'Hỏi người dân hài lòng đến đâu khi một thủ tục kết thúc: không mất, không tính hai lần, ai cũng kiểm tra được.',
  themeConfig: {
    nav: [
      { text: 'Hướng dẫn', link: '/guide/', activeMatch: '^/guide/' },
      { text: 'Thử phiếu', link: '/playground' },
      themesLink('Chọn màu'),
      { text: 'Giao thức', link: '/reference/protocol', activeMatch: '^/reference/' },
    ],
    sidebar: sidebar('vi'),
    outline: { level: [2, 3], label: 'Trong trang này' },
    docFooter: { prev: 'Trang trước', next: 'Trang sau' },
    darkModeSwitchLabel: 'Giao diện tối',
    lightModeSwitchTitle: 'Chuyển sang nền sáng',
    darkModeSwitchTitle: 'Chuyển sang nền tối',
    sidebarMenuLabel: 'Mục lục',
    returnToTopLabel: 'Về đầu trang',
    langMenuLabel: 'Đổi ngôn ngữ',
    navMenuLabel: 'Điều hướng chính',
    mobileMenuLabel: 'Trình đơn',
    extraMenuLabel: 'Thêm',
    skipToContentLabel: 'Đến nội dung chính',
    notFound: {
      title: 'KHÔNG CÓ TRANG NÀY',
      quote: 'Địa chỉ có thể đã đổi. Xin tìm bằng ô tìm kiếm ở phía trên.',
      linkText: 'Về trang đầu',
      linkLabel: 'Về trang đầu',
    },
  },
  markdown: { codeCopyButton: { tooltipText: 'Chép đoạn mã', copiedText: 'Đã chép' } },
};

/** What VitePress needs for the English pages. */
export const english: Locale = {
  label: 'English',
  lang: 'en',
  link: '/en/',
  description:
    'Asks citizens how satisfied they are when a procedure ends: never lost, never counted twice, checkable by anyone.',
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/en/guide/', activeMatch: '^/en/guide/' },
      { text: 'Playground', link: '/en/playground' },
      themesLink('Themes'),
      { text: 'Protocol', link: '/en/reference/protocol', activeMatch: '^/en/reference/' },
    ],
    sidebar: sidebar('en'),
    notFound: {
      quote: 'The address may have changed. The search above may find what you look for.',
      link: '/en/',
    },
  },
};
