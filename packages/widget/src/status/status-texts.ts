import { chooseLanguage } from '../messages/choose-language.ts';

/** What the status says in Vietnamese; `{n}` stands for a number of ratings. */
const vi = {
  pending: 'Có {n} đánh giá đang chờ gửi. Khi có mạng, máy sẽ tự gửi.',
  sendNow: 'Gửi ngay',
  sending: 'Đang gửi…',
  refused: 'Có {n} đánh giá chưa được ghi nhận. Xin báo cho cơ quan giải quyết hồ sơ.',
};

/** The texts of the status in one language. */
export type StatusTexts = typeof vi;

const en: StatusTexts = {
  pending: 'Ratings waiting to be sent: {n}. They are sent by themselves once there is a network.',
  sendNow: 'Send now',
  sending: 'Sending…',
  refused: 'Ratings not recorded: {n}. Please tell the agency handling your application.',
};

const texts: Record<string, StatusTexts> = { vi, en };

/** Gives the language of the status that serves the wishes best, and its texts. */
export function statusTexts(wishes: readonly (string | undefined)[]): [string, StatusTexts] {
  const language = chooseLanguage(wishes, Object.keys(texts));
  return [language, texts[language] ?? vi];
}
