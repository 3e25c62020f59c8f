import { expect } from 'chai';
import { listenToPage } from '../../src/schedule/page-triggers.ts';

function watch(visibility: 'visible' | 'hidden') {
  const page = Object.assign(new EventTarget(), { document: { hidden: visibility === 'hidden' } });
  const heard: string[] = [];
  const stop = listenToPage(
    (isHurried) => heard.push(isHurried ? 'hurry' : 'wake'),
    () => heard.push('sleep'),
    page,
  );
  return { heard, stop, fire: (type: string) => page.dispatchEvent(new Event(type)) };
}

describe('listening to a page', () => {
  for (const [type, visibility, expected] of [
    ['online', 'visible', ['hurry']],
    ['online', 'hidden', ['hurry']],
    ['pageshow', 'visible', ['wake']],
    ['visibilitychange', 'visible', ['wake']],
    ['visibilitychange', 'hidden', []],
    ['pagehide', 'visible', ['sleep']],
  ] as const) {
    it(`hears ${type} on a ${visibility} page as ${expected.join() || 'nothing'}`, () => {
      const { heard, fire } = watch(visibility);
      fire(type);
      expect(heard).to.deep.equal(expected);
    });
  }

  it('hears nothing once it is stopped', () => {
    const { heard, stop, fire } = watch('visible');
    stop();
    for (const type of ['online', 'pageshow', 'visibilitychange', 'pagehide']) fire(type);
    expect(heard).to.deep.equal([]);
  });

  it('hears the visibility of the document itself', () => {
    let wakes = 0;
    const stop = listenToPage(
      () => (wakes += 1),
      () => undefined,
    );
    document.dispatchEvent(new Event('visibilitychange', { bubbles: false }));
    stop();
    expect(wakes).to.equal(1);
  });
});
