import { randomUUID } from 'node:crypto';
import type { Response } from '@hailong/protocol';

/** A believable province: departments and communes, each with its procedures. */
const AGENCIES = 20;
const PROCEDURES = 10;

/** Brings a response to about 1 kB of JSON, as a citizen who writes two or three sentences does. */
const COMMENT =
  'Tôi nộp hồ sơ trực tuyến và nhận kết quả đúng hẹn. Cán bộ hướng dẫn dễ hiểu, nhưng biểu mẫu trên ' +
  'điện thoại còn khó điền: phải phóng to mới đọc được, và khi mất mạng thì phải nhập lại từ đầu. ' +
  'Đề nghị cho lưu nháp và báo tình trạng hồ sơ qua tin nhắn để người dân khỏi phải đi lại nhiều lần. ' +
  'Ở xã tôi mạng yếu, nhiều người lớn tuổi không quen dùng điện thoại; nếu có người hướng dẫn vào ' +
  'ngày phiên thì bà con sẽ tự nộp được hồ sơ.';

/** Makes numbers from 0 to below 1 that are the same in every run (mulberry32, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Makes a valid response of about 1 kB from a random one of 200 agency and procedure pairs. */
export function makeResponse(random: () => number): Response {
  const pick = (size: number) => Math.floor(random() * size);
  const overall = 1 + pick(5);
  const reasons = ['access', 'procedure', 'officials', 'result', 'feedback'];
  return {
    format: 'hailong-response@1',
    id: randomUUID(),
    revision: 1,
    survey: { id: 'vn-service', version: 1 },
    context: {
      agency: `H26.${100 + pick(AGENCIES)}`,
      procedure: `1.${100_000 + pick(PROCEDURES)}`,
      outcome: 'granted',
    },
    channel: 'web',
    eligibility: 'none',
    language: 'vi',
    answers: {
      overall,
      [overall <= 3 ? 'unsatisfactory' : 'satisfactory']: [reasons[pick(5)]!],
      improve: ['guidance', 'speed'],
      comment: COMMENT,
    },
  };
}
