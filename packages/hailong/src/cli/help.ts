import type { Language, Text } from '../language/text.ts';
import { commands } from './commands.ts';

const START: Text = {
  vi: `hailong: đặt phiếu đánh giá vào cổng dịch vụ công, và khám trang đã có phiếu

Cách dùng:`,
  en: `hailong: puts the survey on a portal, and examines a page that has it

Usage:`,
};

const END: Text = {
  vi: `  hailong LỆNH --help      Cách dùng của một lệnh
  hailong --version        Phiên bản

Ngôn ngữ theo biến LANG; --lang vi hoặc --lang en để đổi.
`,
  en: `  hailong COMMAND --help   How to use one command
  hailong --version        The version

The language is that of the variable LANG; --lang vi or --lang en changes it.
`,
};

/** What `hailong --help` prints. */
export function help(language: Language): string {
  const lines = commands.map(
    ({ name, summary }) => `  hailong ${name.padEnd(16)} ${summary[language]}`,
  );
  return `${START[language]}\n${lines.join('\n')}\n${END[language]}`;
}
