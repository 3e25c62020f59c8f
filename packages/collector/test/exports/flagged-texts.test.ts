import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Survey } from '@hailong/protocol';
import { firstRevision, fixtureSurvey, requestHeaders } from '../../../protocol/fixtures/index.ts';
import { openCollector } from '../pages/open-collector.ts';
import { fill, post, visit } from '../pages/visitor.ts';

const exportToken = 'a-token-for-tests-only';
const comment = 'Xin gọi tôi theo số 0912 345 678';
const text = { vi: 'Góp ý', en: 'Comment' };
const survey: Survey = {
  ...fixtureSurvey,
  pages: [
    {
      id: 'rating',
      questions: [
        ...fixtureSurvey.pages.flatMap(({ questions }) =>
          questions.filter(({ id }) => id === 'overall'),
        ),
        { id: 'comment', kind: 'text', maxLength: 200, text },
      ],
    },
  ],
};

function open(t: TestContext) {
  const collector = openCollector(t, { surveys: [survey], config: { exportToken } });
  const comments = async (query: string) => {
    const headers = { authorization: `Bearer ${exportToken}` };
    const { body } = await collector.app.inject({ url: `/v1/exports/responses${query}`, headers });
    const lines = body.trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line).answers.comment);
  };
  return { collector, comments };
}

test('a text with personal data from a script is exported only with the flagged ones', async (t) => {
  const { collector, comments } = open(t);
  const payload = { ...firstRevision, answers: { overall: 4, comment } };
  const headers = requestHeaders(payload);
  await collector.app.inject({ method: 'POST', url: '/v1/responses', headers, payload });
  assert.deepEqual(await comments('?texts=1'), [undefined]);
  assert.deepEqual(await comments('?texts=1&flagged-texts=1'), [comment]);
});

test('a text with personal data from the form is exported only with the flagged ones', async (t) => {
  const { collector, comments } = open(t);
  const url = `/s/${survey.id}`;
  const page = await visit(collector, url);
  const filled = fill(
    page,
    [
      ['answers.overall', '4'],
      ['answers.comment', comment],
    ],
    'send',
  );
  const warned = await post(collector, url, filled);
  await post(collector, url, fill(warned, [], 'send'));
  assert.deepEqual(await comments('?texts=1'), [undefined]);
  assert.deepEqual(await comments('?texts=1&flagged-texts=1'), [comment]);
});
