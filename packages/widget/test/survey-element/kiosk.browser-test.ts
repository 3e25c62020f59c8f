import { expect } from 'chai';
import { IdleTime } from '../fixtures/idle-time.ts';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';

const BEGIN = 'Bắt đầu đánh giá';
let idle: IdleTime;

/** Lets the time pass that the screen waits for. */
async function passTime(shown: ShownSurvey): Promise<void> {
  idle.pass();
  await shown.settle();
}

const showKiosk = (channel: 'kiosk' | 'assisted' = 'kiosk') =>
  show((element) => {
    element.channel = channel;
    element.setAttribute('count-views', '');
  });

async function rate(shown: ShownSurvey): Promise<void> {
  await shown.choose('Hài lòng');
  await shown.press('Gửi đánh giá');
  shown.client.record();
  await shown.settle();
}

describe('a kiosk', () => {
  beforeEach(() => (idle = new IdleTime()));
  afterEach(() => {
    idle.end();
    clear();
  });

  it('waits for a citizen without a question', async () => {
    const shown = await showKiosk();
    expect(shown.parts('question')).to.deep.equal([]);
    expect(shown.parts('button')).to.deep.equal([BEGIN]);
  });

  it('asks when a citizen begins, and tells the host page only then', async () => {
    const shown = await showKiosk();
    const before = shown.bubbled.length;
    await shown.press(BEGIN);
    expect([before, shown.bubbled]).to.deep.equal([0, ['hailong-ready']]);
    expect(shown.option('Hài lòng').checked).to.equal(false);
  });

  it('says how the answer comes in', async () => {
    const shown = await showKiosk();
    await shown.press(BEGIN);
    await rate(shown);
    expect(shown.client.responses[0]?.channel).to.equal('kiosk');
  });

  it('takes the keys of a comment for a touch', async () => {
    const shown = await showKiosk();
    await shown.press(BEGIN);
    await rate(shown);
    await passTime(shown);
    const area = shown.root.querySelector('textarea')!;
    area.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true }));
    await shown.settle();
    expect(shown.status).to.not.include('màn hình này sẽ trở về ban đầu');
  });

  it('says that it will begin anew when nobody touches it, with a way to stay', async () => {
    const shown = await showKiosk();
    await shown.press(BEGIN);
    await passTime(shown);
    expect(shown.status).to.include('Sau 20 giây nữa, màn hình này sẽ trở về ban đầu.');
    await shown.press('Giữ màn hình này');
    expect(shown.status).to.equal('');
  });

  it('keeps what was answered when the citizen stays', async () => {
    const shown = await showKiosk();
    await shown.press(BEGIN);
    await shown.choose('Hài lòng');
    await passTime(shown);
    await shown.press('Giữ màn hình này');
    expect(shown.option('Hài lòng').checked).to.equal(true);
  });

  it('leaves nothing for the next citizen when nobody touches it', async () => {
    const shown = await showKiosk();
    await shown.press(BEGIN);
    await shown.press('English');
    await shown.choose('Satisfied');
    await passTime(shown);
    await passTime(shown);
    await shown.press(BEGIN);
    expect(shown.option('Hài lòng').checked).to.equal(false);
  });

  it('moves the focus to the title when it begins anew', async () => {
    const shown = await showKiosk();
    await shown.press(BEGIN);
    await passTime(shown);
    await passTime(shown);
    expect(shown.focused?.id).to.equal('_title');
  });

  it('says nothing while it waits for a citizen', async () => {
    const shown = await showKiosk();
    shown.element.click();
    await passTime(shown);
    expect(shown.status).to.equal('');
  });

  it('takes no focus while it waits for a citizen', async () => {
    const shown = await showKiosk();
    shown.element.click();
    await passTime(shown);
    await passTime(shown);
    expect(shown.focused).to.equal(null);
  });

  it('asks the next citizen at once when somebody wants that after sending', async () => {
    const shown = await showKiosk();
    await shown.press(BEGIN);
    await rate(shown);
    await shown.press('Bắt đầu lại');
    expect(shown.status).to.equal('');
    await shown.press(BEGIN);
    await rate(shown);
    const [first, second] = shown.client.responses;
    expect(second?.revision).to.equal(1);
    expect(second?.id).not.to.equal(first?.id);
  });

  it('tells the host page of each citizen', async () => {
    const shown = await showKiosk();
    await shown.press(BEGIN);
    await rate(shown);
    await shown.press('Bắt đầu lại');
    await shown.press(BEGIN);
    expect(shown.bubbled.filter((type) => type === 'hailong-ready')).to.have.length(2);
  });
});

describe('a device on which somebody helps', () => {
  afterEach(clear);

  it('asks without waiting, and says how the answer comes in', async () => {
    const shown = await showKiosk('assisted');
    await rate(shown);
    expect(shown.client.responses[0]?.channel).to.equal('assisted');
  });

  it('goes on to the next citizen after sending', async () => {
    const shown = await showKiosk('assisted');
    await rate(shown);
    await shown.press('Bắt đầu lại');
    expect(shown.option('Hài lòng').checked).to.equal(false);
  });
});
