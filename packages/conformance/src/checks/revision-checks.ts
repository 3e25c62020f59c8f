import type { Response } from '@hailong/protocol';
import type { Check } from '../check.ts';
import { expectReceipt } from '../judge/expect-receipt.ts';
import { expectRefusal } from '../judge/expect-refusal.ts';
import { expectSame } from '../judge/expect-same.ts';
import type { Lab } from '../lab/lab.ts';
import { makeAnswers } from '../lab/make-answers.ts';

/** Gives the same revision with other content. */
function altered(response: Response): Response {
  return { ...response, context: { ...response.context, service: 'hailong-conformance' } };
}

function second(lab: Lab, first: Response): Response {
  return { ...first, revision: 2, answers: makeAnswers(lab.survey, 'all') };
}

async function recordTwo(lab: Lab): Promise<Response> {
  const first = lab.make();
  await lab.record(first);
  await lab.record(second(lab, first));
  return first;
}

/** What a citizen adds, and keys that are used for something else. */
export const revisionChecks: Check[] = [
  {
    id: 'revision.recorded',
    level: 'must',
    rule: 'The next revision of a recorded response is answered 201, with a receipt of that revision.',
    writes: true,
    async run(lab) {
      const first = lab.make();
      await lab.record(first);
      const receipt = expectReceipt(await lab.post(second(lab, first)), 201);
      expectSame(receipt.revision, 2, 'the revision');
    },
  },
  {
    id: 'revision.code',
    level: 'should',
    rule: 'All revisions of a response have one receipt code: the citizen keeps the one they have.',
    writes: true,
    async run(lab) {
      const first = lab.make();
      const { code } = await lab.record(first);
      const receipt = await lab.record(second(lab, first));
      expectSame(receipt.code, code, 'the code');
    },
  },
  {
    id: 'revision.day',
    level: 'should',
    rule: 'A later revision keeps the day of the first.',
    writes: true,
    async run(lab) {
      const first = lab.make();
      const { day } = await lab.record(first, { headers: { 'hailong-waited-seconds': '172800' } });
      const receipt = await lab.record(second(lab, first));
      expectSame(receipt.day, day, 'the day');
    },
  },
  {
    id: 'revision.late-repeat',
    level: 'must',
    rule: 'An earlier revision that comes again after a later one is answered 200 with its own receipt.',
    writes: true,
    async run(lab) {
      const first = lab.make();
      const receipt = await lab.record(first);
      await lab.record(second(lab, first));
      expectSame(expectReceipt(await lab.post(first), 200), receipt, 'the receipt');
    },
  },
  {
    id: 'revision.key-reused',
    level: 'must',
    rule: 'The same key with other content is refused: key-reused.',
    writes: true,
    async run(lab) {
      const response = lab.make();
      await lab.record(response);
      expectRefusal(await lab.post(altered(response)), 'key-reused');
    },
  },
  {
    id: 'revision.kept',
    level: 'must',
    rule: 'What was refused changes nothing: the first content still has its receipt.',
    writes: true,
    async run(lab) {
      const response = lab.make();
      const receipt = await lab.record(response);
      await lab.post(altered(response));
      expectSame(expectReceipt(await lab.post(response), 200), receipt, 'the receipt');
    },
  },
  {
    id: 'revision.skipped',
    level: 'must',
    rule: 'A revision that leaves one out is refused: revision-skipped.',
    writes: true,
    async run(lab) {
      const first = lab.make();
      await lab.record(first);
      const third = { ...second(lab, first), revision: 3 };
      expectRefusal(await lab.post(third), 'revision-skipped');
    },
  },
  {
    id: 'revision.first-missing',
    level: 'must',
    rule: 'A second revision without a first is refused: revision-skipped.',
    writes: false,
    async run(lab) {
      expectRefusal(await lab.post(second(lab, lab.make())), 'revision-skipped');
    },
  },
  {
    id: 'revision.superseded',
    level: 'must',
    rule: 'An earlier revision with other content, after a later one, is refused: revision-superseded.',
    writes: true,
    async run(lab) {
      const first = await recordTwo(lab);
      expectRefusal(await lab.post(altered(first)), 'revision-superseded');
    },
  },
];
