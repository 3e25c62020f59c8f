import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createDraft } from '../../src/flow/create-draft.ts';

const MINUTE_MS = 60_000;
const filled = { answers: { overall: 4 }, at: 1 };

describe('createDraft', () => {
  let kept: Map<string, string>;
  let now: number;

  const storage = () =>
    ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    }) as unknown as Storage;
  const draftOf = (survey: string, keepMinutes = 30) =>
    createDraft({ survey }, keepMinutes, storage, () => now);

  beforeEach(() => {
    kept = new Map();
    now = 1_000_000_000_000;
  });

  it('gives back what was kept, and where the citizen was', () => {
    draftOf('exit').save(filled);
    const { answers, at } = draftOf('exit').load()!;
    assert.deepEqual({ answers, at }, filled);
  });

  it('gives nothing where nothing was kept', () => {
    assert.equal(draftOf('exit').load(), undefined);
  });

  it('gives nothing of another survey and leaves that in its place', () => {
    draftOf('exit').save(filled);
    assert.equal(draftOf('entry').load(), undefined);
    assert.equal(draftOf('exit').load()?.at, 1);
  });

  for (const [title, minutes] of [
    ['after the time that the host sets', 31],
    ['of a clock that has been set back', -31],
  ] as const) {
    it(`deletes a draft ${title}`, () => {
      draftOf('exit').save(filled);
      now += minutes * MINUTE_MS;
      assert.deepEqual([draftOf('exit').load(), kept.size], [undefined, 0]);
    });
  }

  it('deletes what is too old even when it belongs to another survey', () => {
    draftOf('exit').save(filled);
    now += 31 * MINUTE_MS;
    draftOf('entry').load();
    assert.equal(kept.size, 0);
  });

  it('leaves nothing behind when it is cleared', () => {
    draftOf('exit').save(filled);
    draftOf('exit').clear();
    assert.equal(kept.size, 0);
  });

  it('gives nothing for a record that is no JSON', () => {
    kept.set('hailong-draft', '{"answers":');
    assert.equal(draftOf('exit').load(), undefined);
  });

  it('resumes nothing and throws nothing where the browser has no storage', () => {
    const draft = createDraft({}, 30, () => {
      throw new Error('SecurityError');
    });
    draft.save(filled);
    draft.clear();
    assert.equal(draft.load(), undefined);
  });
});
