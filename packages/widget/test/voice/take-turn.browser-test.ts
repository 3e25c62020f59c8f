import { expect } from 'chai';
import { takeTurn } from '../../src/voice/take-turn.ts';

describe('takeTurn', () => {
  let ended: string[];

  beforeEach(() => (ended = []));
  afterEach(() => {
    press('Escape');
    document.body.replaceChildren();
  });

  /** Takes a turn at a new element, which gives it back when it ends. */
  function take(name: string, parent: Node = document.body): HTMLElement {
    const element = document.createElement('i');
    parent.appendChild(element);
    const giveBack = takeTurn(element, () => {
      ended.push(name);
      giveBack();
    });
    return element;
  }

  /** Waits until observers of the page have been told. */
  const told = () => new Promise((resolve) => setTimeout(resolve));

  const press = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key }));

  it('ends when another takes it', () => {
    take('one');
    take('two');
    expect(ended).to.deep.equal(['one']);
  });

  it('ends on Escape, and on no other key', () => {
    take('one');
    press('Enter');
    expect(ended).to.deep.equal([]);
    press('Escape');
    expect(ended).to.deep.equal(['one']);
  });

  it('ends when the page is left', () => {
    take('one');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(ended).to.deep.equal(['one']);
  });

  it('ends when its element goes', async () => {
    take('one').remove();
    await told();
    expect(ended).to.deep.equal(['one']);
  });

  it('ends when that goes in which its element stands, through shadow roots', async () => {
    const box = document.createElement('div');
    const host = document.createElement('div');
    document.body.append(box);
    box.append(host);
    take('one', host.attachShadow({ mode: 'open' }));
    box.remove();
    await told();
    expect(ended).to.deep.equal(['one']);
  });

  it('lasts while other things go', async () => {
    const other = document.createElement('b');
    document.body.append(other);
    take('one');
    other.remove();
    await told();
    expect(ended).to.deep.equal([]);
  });

  it('ends no more once it is given back', async () => {
    const element = take('one');
    press('Escape');
    press('Escape');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    element.remove();
    await told();
    take('two');
    expect(ended).to.deep.equal(['one']);
  });
});
