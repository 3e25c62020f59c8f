import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { onceInSight } from '../../src/host/once-in-sight.ts';

describe('onceInSight', () => {
  let box: HTMLElement;
  let seen: number;

  beforeEach(async () => {
    await setViewport({ width: 800, height: 600 });
    box = document.createElement('div');
    document.body.append(box);
    seen = 0;
  });
  afterEach(() => document.body.replaceChildren());

  /** Waits until the browser has told its observers about what is drawn now. */
  async function drawn(): Promise<void> {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }

  function place(top: number, height: number): void {
    Object.assign(box.style, {
      position: 'absolute',
      top: `${top}px`,
      height: `${height}px`,
      width: '9px',
    });
  }

  it('waits until half of the element is in sight, and calls once', async () => {
    place(560, 100);
    onceInSight(box, () => seen++);
    await drawn();
    expect(seen).to.equal(0);
    place(540, 100);
    await drawn();
    place(700, 100);
    await drawn();
    place(0, 100);
    await drawn();
    expect(seen).to.equal(1);
  });

  it('is content with half of the screen for a tall element', async () => {
    place(250, 5000);
    onceInSight(box, () => seen++);
    await drawn();
    expect(seen).to.equal(1);
  });
});
