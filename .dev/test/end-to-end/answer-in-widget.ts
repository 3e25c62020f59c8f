import type { ElementHandle, Page } from 'puppeteer-core';
import {
  visibleQuestions,
  type Answer,
  type Answers,
  type Question,
  type Survey,
  type Text,
} from '@hailong/protocol';

const LANGUAGE = 'vi';
const OPTIONAL = ' (không bắt buộc)';

interface Visit {
  page: Page;
  element: ElementHandle;
  survey: Survey;
  /** The name that the page gives in place of `{agency}`. */
  agency: string;
}

function read({ agency }: Visit, text: Text): string {
  return text[LANGUAGE]!.replaceAll('{agency}', agency);
}

function wordsOf(visit: Visit, question: Question, value: unknown): string {
  if (value === null) return 'Không trả lời';
  if (question.kind === 'yes-no') return value === 'yes' ? 'Có' : 'Không';
  const options = 'options' in question ? question.options : [];
  const scale = visit.survey.scales.find(({ id }) => 'scale' in question && id === question.scale);
  const text =
    options.find(({ id }) => id === value)?.text ??
    scale?.points.find((point) => point.value === value)?.label;
  return read(visit, text!);
}

async function find(within: ElementHandle, role: string, name: string): Promise<ElementHandle> {
  return (await within.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`))!;
}

async function pick(visit: Visit, group: string, question: Question, value: unknown) {
  const within = await find(visit.element, 'group', group);
  const role = question.kind === 'choices' ? 'checkbox' : 'radio';
  await (await find(within, role, wordsOf(visit, question, value))).click();
}

async function reply(visit: Visit, question: Question, answer: Answer, isMarked: boolean) {
  const name = read(visit, question.text) + (isMarked ? OPTIONAL : '');
  if (question.kind === 'text') {
    await (await find(visit.element, 'textbox', name)).type(String(answer));
  } else if (question.kind === 'grid') {
    for (const [item, point] of Object.entries(answer as object)) {
      const row = question.items.find(({ id }) => id === item)!;
      await pick(visit, read(visit, row.text), question, point);
    }
  } else {
    for (const value of [answer].flat()) await pick(visit, name, question, value);
  }
}

async function answerStage(visit: Visit, answers: Answers, isFollowUp: boolean): Promise<void> {
  const visible = visibleQuestions(visit.survey, answers);
  const pages = visit.survey.pages.filter(({ followUp = false }) => followUp === isFollowUp);
  for (const page of pages) {
    for (const question of page.questions.filter((each) => visible.includes(each))) {
      const answer = answers[question.id];
      const isMarked = !question.required && !isFollowUp;
      if (answer !== undefined) await reply(visit, question, answer, isMarked);
    }
    const send = isFollowUp ? 'Gửi thêm ý kiến' : 'Gửi đánh giá';
    await (await find(visit.element, 'button', page === pages.at(-1) ? send : 'Tiếp tục')).click();
  }
}

async function untilRecorded({ page, element }: Visit): Promise<void> {
  const isRecorded = (host: Element) =>
    host.shadowRoot?.querySelector('[role=status]')?.textContent?.includes('Đã ghi nhận');
  await page.waitForFunction(isRecorded, {}, element);
}

/** Answers a survey as a citizen does who reads the labels, and waits until it is recorded. */
export async function answerInWidget(page: Page, survey: Survey, answers: Answers): Promise<void> {
  const element = (await page.waitForSelector(`hailong-survey[survey="${survey.id}"]`))!;
  const agency = await element.evaluate((host) => host.getAttribute('agency-name') ?? '');
  const visit = { page, element, survey, agency };
  await answerStage(visit, answers, false);
  await untilRecorded(visit);
  if (!survey.pages.some(({ followUp }) => followUp)) return;
  await answerStage(visit, answers, true);
  await untilRecorded(visit);
}
