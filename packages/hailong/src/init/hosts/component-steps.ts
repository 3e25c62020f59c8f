import type { Text } from '../../language/text.ts';
import { version } from '../../cli/version.ts';

/** The first step of every framework. */
export const INSTALL_STEP: Text = {
  vi: `npm install --save-exact @hailong/widget@${version}`,
  en: `npm install --save-exact @hailong/widget@${version}`,
};

/** The step that puts a component to use. */
export function useStep(file: string, usage: string): Text {
  return {
    vi: `Chép ${file} vào mã nguồn và dùng: ${usage}. Truyền outcome theo kết quả thật: granted, refused, withdrawn hoặc late.`,
    en: `Copy ${file} into your sources and use it: ${usage}. Pass the real outcome: granted, refused, withdrawn or late.`,
  };
}

/** The step that loads the theme. */
export function themeStep(how: string): Text {
  return { vi: `Nạp kiểu dáng một lần cho cả ứng dụng: ${how}`, en: `Load the theme once: ${how}` };
}
