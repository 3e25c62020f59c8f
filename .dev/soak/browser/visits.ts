import type { Page } from 'puppeteer-core';
import type { Client } from '@hailong/client';
import type { Answers, Response } from '@hailong/protocol';
import { rate } from '../../screenshots/states.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { makeAddition, makeAnswer, makeResponse } from '../make-answer.ts';
import { listenToPage } from './listen-to-page.ts';
import { AGENCY } from './serve-site.ts';

/** The words of the scale, for the points 1 to 5. */
const LEVELS = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'];

/** What is added in the follow-up: an option of the question "improve". */
const ADDED = { id: 'guidance', label: 'Hướng dẫn dễ hiểu hơn' };

/** Which part of the visitors adds something. */
const ADDING = 0.3;

/** How many answers a page with the client alone submits at once. */
const BATCH = 4;

/** A tab of the site, and what is needed to visit it. */
export interface Visit {
  page: Page;
  site: string;
  ledger: Ledger;
  random(): number;
  /** Whether the network goes before anything is answered. */
  isOffline: boolean;
}

async function open({ page, site, isOffline }: Visit, path: string): Promise<void> {
  await page.goto(site + path);
  if (isOffline) await page.setOfflineMode(true);
}

/** Answers in the real widget by clicking, and perhaps adds something. */
export async function visitWidget(visit: Visit): Promise<void> {
  const { page, ledger, random } = visit;
  const overall = 1 + Math.floor(random() * LEVELS.length);
  await listenToPage(page, ledger, ({ id, revision }) => {
    const answers: Answers = { overall, ...(revision > 1 && { improve: [ADDED.id] }) };
    return makeResponse({ id, revision }, AGENCY, answers);
  });
  await open(visit, '/widget.html');
  await rate(page, LEVELS[overall - 1] ?? '');
  if (random() > ADDING) return;
  await page.locator(`::-p-aria([name="${ADDED.label}"][role="checkbox"])`).click();
  await page.locator('::-p-aria([name="Gửi thêm ý kiến"][role="button"])').click();
}

/** Runs in the page: submits responses and hands on what the client tells of each. */
function submitAll(responses: Response[]): void {
  const { client, tellSoak } = window as unknown as {
    client: Client;
    tellSoak(event: object): void;
  };
  for (const { id, revision, ...content } of responses) {
    const { saved, recorded } = client.submit({ id, revision, ...content });
    void saved.then((told) => tellSoak({ kind: 'saved', id, revision, ...told }));
    void recorded.then((end) => {
      const { receipt, reason } = { receipt: undefined, reason: end.kind, ...end };
      tellSoak({ kind: receipt ? 'recorded' : 'refused', id, revision, reason, ...receipt });
    });
  }
}

/** Submits a few answers at once through the client, one of them with a second revision right behind. */
export async function visitClient(visit: Visit): Promise<void> {
  const { page, ledger, random } = visit;
  const answers = Array.from({ length: BATCH }, () => makeAnswer(random));
  const responses = [...answers, ...answers.slice(0, 1).map(makeAddition)];
  const isSame = (one: Pick<Response, 'id' | 'revision'>) => (other: Response) =>
    one.id === other.id && one.revision === other.revision;
  await listenToPage(page, ledger, (event) => responses.find(isSame(event)) as Response);
  await open(visit, '/client.html');
  await page.evaluate(submitAll, responses);
}
