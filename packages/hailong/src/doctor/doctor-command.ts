import type { Command } from '../cli/command.ts';
import { runDoctor } from './run-doctor.ts';

/** `hailong doctor`. */
export const doctorCommand: Command = {
  name: 'doctor',
  summary: {
    vi: 'Mở một trang trong trình duyệt và nói điều gì sai, sửa thế nào',
    en: 'Opens a page in a browser and says what is wrong and how to mend it',
  },
  help: {
    vi: `hailong doctor URL [CỜ]
  Mở trang trong trình duyệt không cửa sổ, hồ sơ trống; không bao giờ gửi câu trả lời và không tính
  lượt xem. Thoát với mã 1 khi có lỗi, 2 khi không khám được.

  --browser ĐƯỜNG-DẪN    Chrome, Chromium hoặc Edge; nếu không: CHROME_PATH, rồi bản đã cài
  --wait GIÂY            Chờ phiếu hiện ra sau khi trang tải xong; mặc định 5
  --planned TỆP          Tệp do hailong init ghi; mặc định hailong.json nếu có ở thư mục này
  --json                 Kết quả cho chương trình
  --lang vi|en
`,
    en: `hailong doctor URL [FLAGS]
  Opens the page in a browser without a window and with a fresh profile; never sends an answer and
  counts no view. Exits with 1 when there is an error, with 2 when it could not look.

  --browser PATH         Chrome, Chromium or Edge; else CHROME_PATH, else an installed one
  --wait SECONDS         How long surveys may take after the page has loaded; default 5
  --planned FILE         What hailong init wrote; default hailong.json where this folder has one
  --json                 Findings for programs
  --lang vi|en
`,
  },
  options: {
    browser: { type: 'string' },
    wait: { type: 'string' },
    planned: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: runDoctor,
};
