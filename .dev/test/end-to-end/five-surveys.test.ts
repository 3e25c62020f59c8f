import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Answers, GroupResult, Response, Results, Survey } from '@hailong/protocol';
import { unusedPort } from '../../start/unused-port.ts';
import { servePortal } from '../../start/serve-portal.ts';
import { answerHostedForm } from './answer-hosted-form.ts';
import { answerInWidget } from './answer-in-widget.ts';
import { tallyAnswers, tallyResults } from './tally.ts';
import { startCollectorAndBrowser } from './start-collector-and-browser.ts';

const TOKEN = 'a-token-for-this-test-only';
const root = new URL('../../..', import.meta.url).pathname;
const portalPort = await unusedPort();
const { collector, browser } = await startCollectorAndBrowser({
  HAILONG_ORIGINS: `http://localhost:${portalPort}`,
  HAILONG_SURVEYS_DIRECTORY: `${root}examples/surveys`,
  HAILONG_THRESHOLD: '1',
  HAILONG_EXPORT_TOKEN: TOKEN,
});
const portal = await servePortal(portalPort, collector.url);
const gallery = `http://localhost:${portalPort}/gallery/`;
after(() => portal.close());

/** What one citizen answers in the widget and another in the hosted form, and the index of both. */
const citizens: Record<string, { widget: Answers; hosted: Answers; index: number }> = {
  'ward-2017': {
    widget: {
      matter: 'Đăng ký khai sinh',
      access: { seats: 5, equipment: 4, modern: 3, easy: 2 },
      procedure: { posted: 5, exact: 5, documents: 4, fees: 4, 'time-limit': 1 },
      officials: { polite: 5, listens: 4, explains: 4, devoted: 3, clear: 2, compliant: 1 },
      result: { lawful: 5, complete: 5, correct: 4 },
      feedback: { channels: null, simple: null, handled: null, informed: null },
    },
    hosted: {
      matter: 'Chứng thực bản sao "hộ khẩu" & giấy khai sinh',
      access: { seats: 1, equipment: 1, modern: 2, easy: 2 },
      procedure: { posted: 3, exact: 3, documents: 3, fees: 3, 'time-limit': 3 },
      officials: { polite: 1, listens: 2, explains: 3, devoted: 4, clear: 5, compliant: null },
      result: { lawful: 4, complete: 4, correct: 4 },
      feedback: { channels: 5, simple: 4, handled: 3, informed: 2 },
    },
    // The mean of the top-two shares of the items: six at 0, eleven at a half, five at 1.
    index: 10.5 / 22,
  },
  'decree-61': {
    widget: {
      submitted: 'online',
      complained: 'no',
      contacts: 2,
      offices: 1,
      attitude: 2,
      publicity: 1,
      'online-quality': 0,
    },
    hosted: {
      submitted: 'counter',
      complained: 'yes',
      contacts: 0,
      offices: 1,
      'one-stop': 2,
      attitude: null,
      publicity: 2,
      explanation: 0,
    },
    // The mean of the items' means: contacts 1/2, offices 1/2, one-stop 1, attitude 1,
    // publicity 3/4, explanation 0, online-quality 0.
    index: 3.75 / 7,
  },
  'net-promoter': {
    widget: { recommend: 10, why: 'Nhanh, rõ ràng.' },
    hosted: { recommend: 6, why: 'Phải chờ lâu.' },
    index: 1 / 2,
  },
  'a11-feedback': {
    widget: {
      trust: 4,
      drivers: { quality: 5, ease: 4, efficiency: 3, transparency: 2, humanity: 1, equity: null },
      comment: 'Cảm ơn.',
    },
    hosted: {
      trust: 5,
      drivers: { quality: 5, ease: 5, efficiency: 1 },
    },
    index: 1,
  },
  'je-donne-mon-avis': {
    widget: {
      satisfaction: 2,
      comprehension: 4,
      'contact-tried': ['phone', 'relative'],
      'reached-phone': 'yes',
      'help-phone': 5,
      verbatim: 'Xin thêm hướng dẫn bằng hình.',
    },
    hosted: {
      satisfaction: 1,
      comprehension: 1,
      'contact-tried': ['counter', 'email', 'other'],
      'contact-other': 'Hỏi tổ công nghệ số cộng đồng.',
      'reached-counter': 'yes',
      'help-counter': 3,
      'reached-email': 'no',
    },
    index: 1 / 4,
  },
};

function readSurvey(id: string): Survey {
  return JSON.parse(readFileSync(`${root}examples/surveys/${id}.json`, 'utf8')) as Survey;
}

async function openGallery(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(gallery, { waitUntil: 'load' });
  return page;
}

async function resultsOf(id: string): Promise<GroupResult> {
  const answer = await fetch(`${collector.url}/v1/results?survey=${id}`);
  return ((await answer.json()) as Results).groups[0]!;
}

async function recordedAnswers(id: string): Promise<Answers[]> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const answer = await fetch(`${collector.url}/v1/exports/responses?texts=1`, { headers });
  const lines = (await answer.text()).trim().split('\n');
  const responses = lines.map((line) => JSON.parse(line) as Response);
  return responses.filter(({ survey }) => survey.id === id).map(({ answers }) => answers);
}

for (const [id, { widget, hosted, index }] of Object.entries(citizens)) {
  test(`${id}, a survey that is nothing but JSON, is answered and counted`, async (t) => {
    const survey = readSurvey(id);

    await t.test('the widget on the gallery page records it', async () => {
      const page = await openGallery();
      await answerInWidget(page, survey, widget);
      await page.close();
    });

    await t.test('the hosted form without script records it', () =>
      answerHostedForm(`${collector.url}/s/${id}?agency=H99.107`, hosted),
    );

    await t.test('both are recorded word for word', async () => {
      assert.deepEqual(new Set(await recordedAnswers(id)), new Set([widget, hosted]));
    });

    await t.test('counts and index are exactly right', async () => {
      const results = await resultsOf(id);
      assert.equal(results.n, 2);
      assert.deepEqual(tallyResults(results.items), tallyAnswers(survey, [widget, hosted]));
      assert.ok(Math.abs(results.index!.value - index) < 1e-9, String(results.index!.value));
    });
  });
}
