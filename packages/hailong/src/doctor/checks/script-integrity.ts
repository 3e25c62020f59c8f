import type { Check } from '../finding.ts';
import { scriptsWithFault } from '../facts/scripts-with-fault.ts';

/** The file is not the one that the script tag's hash is of. */
export const scriptIntegrity: Check = (observation) =>
  scriptsWithFault(observation, 'integrity').map(({ script: { src, integrity }, file }) => ({
    id: 'script-integrity',
    severity: 'error',
    seen: {
      vi: `integrity của ${src}: trang ghi ${integrity}, tệp là sha384-${file?.hashes['sha384']}.`,
      en: `integrity of ${src}: the page has ${integrity}, the file is sha384-${file?.hashes['sha384']}.`,
    },
    why: {
      vi: 'Trình duyệt không chạy tệp khác mã này, nên phiếu không hiện.',
      en: 'A browser runs no file but that of the hash, so the survey is not shown.',
    },
    mend: {
      vi: 'Nếu đã đổi phiên bản: lấy integrity mới bằng npx hailong init --force. Nếu không: tệp bị sửa trên đường đi (máy chủ trung gian, phần mềm nén); tìm ra rồi mới đổi integrity.',
      en: 'After a change of version take the new integrity from npx hailong init --force. Otherwise something on the way alters the file (a proxy, a minifier): find it before you change the integrity.',
    },
  }));
