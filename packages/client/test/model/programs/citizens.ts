import { canonicalJson, idempotencyKey, type Response } from '@hailong/protocol';
import { keyOf } from '../../../src/outbox/item.ts';
import type { Life } from '../world/agenda.ts';
import type { Told } from '../world/ledger.ts';
import type { Tab } from '../world/tab.ts';
import type { World } from '../world/world.ts';

/** Those who answer: each answer has an id of its own, and revisions. */
export interface Citizens {
  /** Sends the next revision of an answer. */
  submit(tab: Tab, answer: number): void;
  /** Sends the last revision of an answer again, the first if there is none. */
  submitAgain(tab: Tab, answer: number): void;
  /** Puts on the disk what a client of the first version has kept, unless the answer is known. */
  leaveRecord(answer: number): void;
}

function makeResponse(answer: number, revision: number): Response {
  return {
    format: 'hailong-response@1',
    id: `00000000-0000-4000-8000-00000000000${answer}`,
    revision,
    survey: { id: 'fixture', version: 1 },
    context: {},
    channel: 'web',
    eligibility: 'none',
    language: 'vi',
    answers: { answer: `${answer}`, overall: revision },
  };
}

/** Gives the citizens of a world, who have not answered yet. */
export function createCitizens({ ledger, collectors, disk, clock }: World): Citizens {
  const latest = new Map<number, number>();
  const urls = collectors.map(({ url }) => url);

  function enter(tab: Life, response: Response): Told {
    const entry = { tab, key: idempotencyKey(response), content: canonicalJson(response) };
    return ledger.enter({ ...entry, collectors: urls });
  }

  function send(tab: Tab, answer: number, revision: number): void {
    latest.set(answer, revision);
    const response = makeResponse(answer, revision);
    ledger.follow(enter(tab, response), tab.client.submit(response));
  }

  function leaveRecord(answer: number): void {
    if (latest.has(answer)) return;
    latest.set(answer, 1);
    const response = makeResponse(answer, 1);
    const record = { v: 1, response, savedAt: clock.now(), attempts: 0, notBefore: 0 };
    const records = urls.map((collector) => ({ ...record, collector }));
    disk.commit(Object.fromEntries(records.map((each) => [keyOf(each), each])), 'an older version');
    enter({ name: 'an older version', state: 'dead' }, response).saved = { durable: true };
  }

  return {
    submit: (tab, answer) => send(tab, answer, (latest.get(answer) ?? 0) + 1),
    submitAgain: (tab, answer) => send(tab, answer, latest.get(answer) ?? 1),
    leaveRecord,
  };
}
