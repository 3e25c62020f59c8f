import type { CollectorFacts } from '../../collector/inspect-collector.ts';
import type { Text } from '../../language/text.ts';
import type { Check } from '../finding.ts';

type Fault = Exclude<CollectorFacts['state'], 'works'>;

const MEND: Record<Fault, Text> = {
  unreachable: {
    vi: 'Kiểm tra tên máy, chứng thư số, tường lửa, và bộ thu có đang chạy không.',
    en: 'Check name, certificate and firewall, and whether the collector runs.',
  },
  'no-answer': {
    vi: 'Xem nhật ký của bộ thu và của máy chủ trung gian trước nó.',
    en: 'Look into the log of the collector and of the proxy before it.',
  },
  'not-a-collector': {
    vi: 'Sửa địa chỉ trong thuộc tính collector; máy chủ trung gian phải chuyển mọi đường dẫn tới bộ thu.',
    en: 'Mend the address in the attribute collector; a proxy has to pass every path on to the collector.',
  },
  'other-protocol': {
    vi: 'Nâng cấp bộ thu, hoặc dùng phiên bản phiếu cùng giao thức.',
    en: 'Update the collector, or use a version of the widget that speaks its protocol.',
  },
  ill: {
    vi: 'Bộ thu nói lý do ở trên: thường là hết chỗ trên đĩa hoặc cơ sở dữ liệu không ghi được.',
    en: 'The collector says why: mostly a full disk, or a database that cannot be written.',
  },
};

/** A collector cannot be used, whoever asks. */
export const collectorState: Check = ({ probed }) =>
  Object.values(probed.collectors).flatMap(({ state, seen }) =>
    state === 'works'
      ? []
      : [
          {
            id: `collector-${state}` as const,
            severity: 'error' as const,
            seen,
            why: {
              vi: 'Câu trả lời nằm lại trên máy người dân và không được ghi nhận.',
              en: 'Answers stay on the devices of citizens and are not recorded.',
            },
            mend: MEND[state],
          },
        ],
  );
