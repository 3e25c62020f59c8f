import { UsageError } from '../cli/usage-error.ts';
import type { Command } from '../cli/command.ts';
import { hostIds } from './hosts/host-id.ts';
import { runInit } from './run-init.ts';
import { themeNames } from './theme/is-theme.ts';

const hostList = hostIds.join(' ');
const themeList = themeNames.join(' ');

/** `hailong init`. */
export const initCommand: Command = {
  name: 'init',
  summary: {
    vi: 'Hỏi vài điều rồi ghi ra đoạn mã, kiểu dáng và hailong.json',
    en: 'Asks a few things and writes a snippet, a theme and hailong.json',
  },
  help: {
    vi: `hailong init [CỜ]
  Hỏi những gì chưa có trong cờ, ghi tệp vào thư mục, và nói việc cần làm tiếp.
  Không có người ở bàn phím, hoặc có --yes, thì không hỏi gì.

  --collector URL        Địa chỉ của bộ thu (bắt buộc khi không hỏi)
  --agency MÃ            Mã cơ quan, như H26.107 (bắt buộc khi không hỏi)
  --procedure MÃ         Mã thủ tục, như 1.001193
  --outcome KẾT-QUẢ      granted refused withdrawn late; bỏ trống nếu trang tự đặt
  --survey MÃ            Phiếu; mặc định vn-service
  --host LOẠI            Loại trang (bắt buộc khi không hỏi): ${hostList}
  --theme TÊN|MÀU        ${themeList}, hoặc một mã màu như #8b1a1a
  --widget-version SỐ    Phiên bản phiếu mà bộ thu cung cấp; mặc định như bản này
  --folder THƯ-MỤC       Nơi ghi; mặc định là thư mục hiện tại
  --yes                  Không hỏi gì
  --force                Ghi đè tệp đã có
  --lang vi|en
`,
    en: `hailong init [FLAGS]
  Asks for what the flags leave open, writes files into a folder, and says what is left to do.
  Nothing is asked where nobody sits at the terminal, or with --yes.

  --collector URL        Address of the collector (needed when nothing is asked)
  --agency CODE          Code of the agency, such as H26.107 (needed when nothing is asked)
  --procedure CODE       Code of the procedure, such as 1.001193
  --outcome OUTCOME      granted refused withdrawn late; leave it out when the page says so itself
  --survey ID            The survey; default vn-service
  --host KIND            Kind of page (needed when nothing is asked): ${hostList}
  --theme NAME|COLOUR    ${themeList}, or a colour such as #8b1a1a
  --widget-version N     The version of the widget that the collector serves; default this one's
  --folder FOLDER        Where to write; default the present folder
  --yes                  Ask nothing
  --force                Overwrite files that are there
  --lang vi|en
`,
  },
  options: {
    collector: { type: 'string' },
    agency: { type: 'string' },
    procedure: { type: 'string' },
    outcome: { type: 'string' },
    survey: { type: 'string' },
    host: { type: 'string' },
    theme: { type: 'string' },
    'widget-version': { type: 'string' },
    folder: { type: 'string' },
    yes: { type: 'boolean' },
    force: { type: 'boolean' },
  },
  async run(line, terminal) {
    const { positionals } = line;
    if (positionals.length > 0)
      throw new UsageError(`received "${positionals.join(' ')}", expected only flags`);
    return runInit(line, terminal);
  },
};
