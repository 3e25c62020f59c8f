import { allKinds } from '../fixtures/all-kinds.ts';
import { IdleTime } from '../fixtures/idle-time.ts';
import { oneQuestion } from '../fixtures/one-question.ts';
import { questionOfEachKind } from '../fixtures/question-of-each-kind.ts';
import { show, type ShownSurvey } from '../fixtures/shown-survey.ts';
import { FakeMeans } from '../voice/fake-means.ts';
import { showSpoken, VOICE_FILE } from '../voice/spoken-survey.ts';

async function showSent(): Promise<ShownSurvey> {
  const shown = await show();
  await shown.choose('Không hài lòng');
  await shown.press('Gửi đánh giá');
  return shown;
}

async function showSecondPage(): Promise<ShownSurvey> {
  const shown = await show((element) => (element.surveyData = allKinds));
  await shown.choose('Tốt');
  await shown.press('Tiếp tục');
  return shown;
}

async function showAfter(step: (client: ShownSurvey['client']) => void): Promise<ShownSurvey> {
  const shown = await showSent();
  step(shown.client);
  await shown.settle();
  return shown;
}

function showKind(name: string): Promise<ShownSurvey> {
  const survey = oneQuestion(questionOfEachKind[name]!);
  return show((element) => (element.surveyData = survey));
}

const showKiosk = () => show((element) => (element.channel = 'kiosk'));

async function showLeaving(): Promise<ShownSurvey> {
  const idle = new IdleTime();
  const shown = await showKiosk();
  await shown.press('Bắt đầu đánh giá');
  idle.pass();
  idle.end();
  await shown.settle();
  return shown;
}

const showKept = () => show((element) => element.setAttribute('keep-minutes', '30'));

async function showResumed(): Promise<ShownSurvey> {
  const before = await showKept();
  await before.choose('Hài lòng');
  before.element.remove();
  const shown = await showKept();
  localStorage.clear();
  return shown;
}

const kinds = Object.keys(questionOfEachKind).map((name) => [name, () => showKind(name)] as const);

/** Every state of the widget, by name, with what brings a new widget into it. */
export const states: Readonly<Record<string, () => Promise<ShownSurvey>>> = {
  'first question': () => show(),
  'first question in English': () => show((element) => (element.lang = 'en')),
  async chosen() {
    const shown = await show();
    await shown.choose('Hài lòng');
    return shown;
  },
  async 'single mistake'() {
    const shown = await show();
    await shown.press('Gửi đánh giá');
    return shown;
  },
  'second page': showSecondPage,
  async 'several mistakes'() {
    const shown = await showSecondPage();
    await shown.press('Gửi đánh giá');
    return shown;
  },
  'being saved': showSent,
  saved: () => showAfter((client) => client.save()),
  'kept in the page only': () => showAfter((client) => client.save(false)),
  'recorded, with the follow-up': () => showAfter((client) => client.record()),
  refused: () => showAfter((client) => client.refuse()),
  async 'follow-up filled in'() {
    const shown = await showAfter((client) => client.record());
    await shown.choose('Giấy tờ, phí và thời hạn');
    await shown.choose('Ít giấy tờ hơn');
    await shown.write('Tôi phải nộp lại một giấy tờ đã có.');
    return shown;
  },
  async 'ranking filled in'() {
    const shown = await showKind('ranking');
    await shown.choose('Giấy tờ, phí và thời hạn');
    await shown.choose('Tìm dịch vụ và nộp hồ sơ trực tuyến');
    return shown;
  },
  async 'text too long'() {
    const shown = await showKind('text');
    await shown.write('Xin cảm ơn cán bộ đã hướng dẫn tôi rất chu đáo.');
    await shown.press('Gửi đánh giá');
    return shown;
  },
  'voice offered': () => show((element) => element.setAttribute('voice', VOICE_FILE)),
  async 'voice reading'() {
    new FakeMeans();
    return showSpoken();
  },
  async 'dictation listening'() {
    const means = new FakeMeans();
    const shown = await showSpoken((element) => {
      element.surveyData = oneQuestion(questionOfEachKind['text']!);
      element.setAttribute('dictation', '');
    });
    await shown.press('Nói ý kiến');
    means.recognition.listen();
    await shown.settle();
    return shown;
  },
  ...Object.fromEntries(kinds),
  resumed: showResumed,
  'kiosk that waits': showKiosk,
  'kiosk that nobody touches': showLeaving,
  async end() {
    const shown = await showSent();
    shown.client.record();
    await shown.choose('Ít giấy tờ hơn');
    await shown.press('Gửi thêm ý kiến');
    shown.client.record();
    await shown.settle();
    return shown;
  },
};
