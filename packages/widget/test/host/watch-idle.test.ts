import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { WARNING_MS, watchIdle } from '../../src/host/watch-idle.ts';

/** An element of a channel, with an attribute `reset-seconds`. */
class Host extends EventTarget {
  readonly channel: string;
  private readonly seconds: string | null;

  constructor(channel: string, seconds: string | null) {
    super();
    this.channel = channel;
    this.seconds = seconds;
  }

  getAttribute(): string | null {
    return this.seconds;
  }
}

describe('watchIdle', () => {
  let told: unknown[];

  beforeEach(() => {
    told = [];
    mock.timers.reset();
    mock.timers.enable({ apis: ['setTimeout'] });
  });

  function watch(channel = 'kiosk', seconds: string | null = null): EventTarget {
    const host = new Host(channel, seconds);
    watchIdle(
      host as unknown as Element,
      (isLeaving) => told.push(isLeaving),
      () => told.push('leave'),
    );
    return host;
  }

  const touch = (host: EventTarget, type = 'pointerdown') => host.dispatchEvent(new Event(type));

  it('warns after a while without a touch, and leaves when the warning is over', () => {
    touch(watch());
    mock.timers.tick(40_000);
    assert.deepEqual(told, [false, true]);
    mock.timers.tick(WARNING_MS);
    assert.deepEqual(told, [false, true, 'leave']);
  });

  for (const type of ['pointerdown', 'click', 'keydown']) {
    it(`stays when it is touched by ${type} during the warning`, () => {
      const host = watch();
      touch(host);
      mock.timers.tick(40_000 + WARNING_MS - 1);
      touch(host, type);
      mock.timers.tick(1);
      assert.deepEqual(told, [false, true, false]);
    });
  }

  it('takes the time from the host page', () => {
    touch(watch('kiosk', '120'));
    mock.timers.tick(99_999);
    assert.deepEqual(told, [false]);
    mock.timers.tick(1);
    assert.deepEqual(told, [false, true]);
  });

  it('never warns sooner than the warning itself lasts', () => {
    touch(watch('kiosk', '1'));
    mock.timers.tick(WARNING_MS - 1);
    assert.deepEqual(told, [false]);
  });

  it('does nothing before the first touch', () => {
    watch();
    mock.timers.tick(1_000_000);
    assert.deepEqual(told, []);
  });

  it('never leaves on a citizen’s own device', () => {
    touch(watch('web'));
    mock.timers.tick(1_000_000);
    assert.deepEqual(told, [false]);
  });
});
