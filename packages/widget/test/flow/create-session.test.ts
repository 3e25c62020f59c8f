import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createSession, type Session } from '../../src/flow/create-session.ts';
import { allKinds } from '../fixtures/all-kinds.ts';
import { receipt } from '../fixtures/receipt.ts';

describe('createSession', () => {
  let session: Session;
  let made: number;

  beforeEach(() => {
    made = 0;
    session = createSession(allKinds, () => `id-${++made}`);
  });

  const shown = () => (session.pages()[session.at] ?? []).map(({ id }) => id);

  function answerFirstStage(): void {
    session.reply('overall', 3);
    session.press();
    session.reply('items', { place: 1, people: null });
  }

  it('begins on the first page with nothing answered', () => {
    assert.deepEqual([shown(), session.answers], [['overall'], {}]);
  });

  it('stays on a page whose required question is not answered', () => {
    assert.equal(session.press(), undefined);
    assert.deepEqual(
      session.mistakes.map(({ name, kind }) => [name, kind]),
      [['overall', 'missing']],
    );
  });

  it('forgets a mistake once it is mended', () => {
    session.press();
    session.reply('overall', 2);
    assert.deepEqual(session.mistakes, []);
  });

  it('shows a question while its condition is met', () => {
    session.reply('overall', 1);
    assert.deepEqual(shown(), ['overall', 'why']);
    session.reply('overall', 2);
    assert.deepEqual(shown(), ['overall']);
  });

  it('turns the pages of a stage forth and back', () => {
    session.reply('overall', 3);
    assert.equal(session.press(), undefined);
    assert.deepEqual(shown(), ['items']);
    session.turn(-1);
    assert.deepEqual(shown(), ['overall']);
  });

  it('sends revision 1 from the last page of the first stage and offers the follow-up', () => {
    answerFirstStage();
    const answers = { overall: 3, items: { place: 1, people: null } };
    assert.deepEqual(session.press(), { id: 'id-1', revision: 1, answers });
    assert.deepEqual([shown(), session.status], [['wishes', 'comment'], { kind: 'saving' }]);
  });

  it('leaves out the answer to a question that is no longer shown', () => {
    session.reply('overall', 1);
    session.reply('why', 'slow');
    answerFirstStage();
    const outcome = session.press();
    assert.deepEqual(Object.keys((outcome as { answers: object }).answers), ['overall', 'items']);
  });

  it('sends the follow-up as revision 2 of the same response with all answers', () => {
    answerFirstStage();
    session.press();
    session.reply('comment', ' tốt ');
    assert.deepEqual(session.press(), {
      id: 'id-1',
      revision: 2,
      answers: { overall: 3, items: { place: 1, people: null }, comment: 'tốt' },
    });
    assert.deepEqual(shown(), []);
  });

  it('ends without sending when nothing was added in the follow-up', () => {
    answerFirstStage();
    session.press();
    assert.equal(session.press(), undefined);
    assert.deepEqual(shown(), []);
  });

  it('ends after the first sending when there is no follow-up', () => {
    const survey = { ...allKinds, pages: allKinds.pages.slice(0, 1) };
    session = createSession(survey, () => 'id');
    session.reply('overall', 2);
    assert.notEqual(session.press(), undefined);
    assert.deepEqual(shown(), []);
  });

  it('keeps the status of the revision that was sent last', () => {
    answerFirstStage();
    session.press();
    session.reply('comment', 'tốt');
    session.press();
    session.hear({ id: 'id-1', revision: 1 }, { event: 'recorded', receipt });
    assert.deepEqual(session.status, { kind: 'saving' });
  });

  it('keeps the code of a receipt, and tells what is only kept in the page from what is saved', () => {
    answerFirstStage();
    session.press();
    session.hear({ id: 'id-1', revision: 1 }, { event: 'saved', durable: false });
    assert.deepEqual(session.status, { kind: 'kept', code: undefined });
    session.hear({ id: 'id-1', revision: 1 }, { event: 'recorded', receipt });
    assert.deepEqual(session.status, { kind: 'recorded', code: '7K3M-Q2XZ' });
  });

  it('opens the whole survey again, answered as it was, when a delivery is refused', () => {
    answerFirstStage();
    session.press();
    session.hear({ id: 'id-1', revision: 1 }, { event: 'refused' });
    assert.deepEqual(shown(), ['overall', 'items', 'wishes', 'comment']);
    assert.equal(session.answers['overall'], 3);
  });

  it('sends a new response after a refusal of which nothing was recorded', () => {
    answerFirstStage();
    session.press();
    session.hear({ id: 'id-1', revision: 1 }, { event: 'refused' });
    session.reply('overall', 2);
    const { id, revision } = session.press() as { id: string; revision: number };
    assert.deepEqual([id, revision, shown()], ['id-2', 1, []]);
  });

  it('goes on with the same response after a refusal when an earlier revision was recorded', () => {
    answerFirstStage();
    session.press();
    session.hear({ id: 'id-1', revision: 1 }, { event: 'recorded', receipt });
    session.reply('comment', 'tốt');
    session.press();
    session.hear({ id: 'id-1', revision: 2 }, { event: 'refused' });
    const { id, revision } = session.press() as { id: string; revision: number };
    assert.deepEqual([id, revision], ['id-1', 2]);
  });

  it('does not listen to a response that was given up', () => {
    answerFirstStage();
    session.press();
    session.hear({ id: 'id-1', revision: 1 }, { event: 'refused' });
    session.press();
    session.hear({ id: 'id-1', revision: 1 }, { event: 'recorded', receipt });
    assert.deepEqual(session.status, { kind: 'saving' });
  });
});
