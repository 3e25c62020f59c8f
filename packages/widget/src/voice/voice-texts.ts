/** What the voice says on the screen in Vietnamese; `{n}` stands for a number of seconds or a label. */
const vi = {
  language: 'vi',
  readAll: 'Nghe phiếu này',
  readQuestion: 'Nghe câu hỏi',
  stopReading: 'Dừng đọc',
  button: 'Nút {n}.',
  dictate: 'Nói ý kiến',
  finish: 'Nói xong',
  consent:
    'Mỗi lần nói được tối đa {n} giây. Trình duyệt có thể gửi tiếng nói của Ông/Bà đến hãng làm ra trình duyệt để chuyển thành chữ; nếu không muốn, xin gõ chữ.',
  waiting: 'Xin cho phép dùng micrô.',
  listening: 'Đang nghe. Mời Ông/Bà nói, tối đa {n} giây.',
  left: 'Còn {n} giây.',
  written: 'Đã ghi lời Ông/Bà nói vào ô bên dưới. Xin xem lại trước khi gửi.',
  unable: 'Trình duyệt này chưa đọc thành tiếng được. Xin nhờ người bên cạnh đọc giúp.',
  voiceless: 'Máy này chưa có giọng đọc cho ngôn ngữ này. Xin nhờ người bên cạnh đọc giúp.',
  muted: 'Xin bấm một lần nữa để nghe.',
  unread: 'Chưa đọc được. Xin bấm lại để nghe.',
  denied:
    'Trình duyệt chưa cho phép dùng micrô. Ông/Bà có thể cho phép trong phần cài đặt của trình duyệt, hoặc gõ chữ.',
  unspoken: 'Chưa nghe rõ tiếng nói. Xin bấm “Nói ý kiến” rồi nói lại, hoặc gõ chữ.',
  offline: 'Chưa chuyển được tiếng nói thành chữ vì mạng. Xin thử lại sau, hoặc gõ chữ.',
  deaf: 'Chưa dùng được micrô của máy. Xin thử lại sau, hoặc gõ chữ.',
};

/** The texts of the voice in one language. */
export type VoiceTexts = typeof vi;

const en: VoiceTexts = {
  language: 'en',
  readAll: 'Listen to this form',
  readQuestion: 'Listen to the question',
  stopReading: 'Stop reading',
  button: 'Button: {n}.',
  dictate: 'Speak your comment',
  finish: 'I have finished speaking',
  consent:
    'You can speak for up to {n} seconds at a time. The browser may send your voice to the browser’s maker to turn it into text; if you do not want that, please type.',
  waiting: 'Please allow the microphone.',
  listening: 'Listening. Please speak, for up to {n} seconds.',
  left: '{n} seconds left.',
  written: 'What you said is in the field below. Please check it before sending.',
  unable: 'This browser cannot read aloud. Please ask someone to read it to you.',
  voiceless: 'This device has no voice for this language. Please ask someone to read it to you.',
  muted: 'Please press once more to listen.',
  unread: 'It could not be read aloud. Please press again to listen.',
  denied:
    'The browser does not allow the microphone. You can allow it in the browser’s settings, or type.',
  unspoken:
    'Nothing was heard clearly. Please press “Speak your comment” and speak again, or type.',
  offline: 'Your speech could not be turned into text: network problem. Please try later, or type.',
  deaf: 'The microphone cannot be used. Please try again later, or type.',
};

/** Gives the texts in a language; in Vietnamese where there are none, for packs do not hold them. */
export function voiceTexts(language: string): VoiceTexts {
  return language.split('-')[0] === 'en' ? en : vi;
}
