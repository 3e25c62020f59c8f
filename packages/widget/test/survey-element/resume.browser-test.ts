import { expect } from 'chai';
import { allKinds } from '../fixtures/all-kinds.ts';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';

/** Shows the survey as a page does that is opened again, in place of what was shown. */
async function open(attributes: Record<string, string> = {}): Promise<ShownSurvey> {
  clear();
  return show((element) => {
    element.surveyData = structuredClone(allKinds);
    const given = { 'keep-minutes': '30', procedure: '1.001193', ...attributes };
    for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  });
}

async function fillFirstPage(shown: ShownSurvey): Promise<void> {
  await shown.choose('Tốt', 'Chung?');
  await shown.press('Tiếp tục');
}

describe('a half-filled survey', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    localStorage.clear();
    clear();
  });

  it('is resumed on the page where the citizen was, and says so', async () => {
    await fillFirstPage(await open());
    const again = await open();
    expect(again.text('#_page')).to.equal('Trang hai');
    expect(again.status).to.include('Đây là phần Ông/Bà đã trả lời lần trước');
  });

  it('is resumed with its answers', async () => {
    await fillFirstPage(await open());
    const again = await open();
    await again.press('Quay lại');
    expect(again.option('Tốt', 'Chung?').checked).to.equal(true);
  });

  it('moves no focus when it is resumed', async () => {
    await fillFirstPage(await open());
    expect((await open()).focused).to.equal(null);
  });

  it('begins anew when the citizen wants that, and leaves nothing on the device', async () => {
    await fillFirstPage(await open());
    const again = await open();
    await again.press('Bắt đầu lại');
    expect(again.option('Tốt', 'Chung?').checked).to.equal(false);
    expect([again.status, again.focused?.id, localStorage.length]).to.deep.equal(['', '_title', 0]);
  });

  it('tells the host page once that it is shown, also when it begins anew', async () => {
    await fillFirstPage(await open());
    const again = await open();
    await again.press('Bắt đầu lại');
    expect(again.bubbled.filter((type) => type === 'hailong-ready')).to.have.length(1);
  });

  for (const [title, attributes] of [
    ['where the host page does not say for how long', { 'keep-minutes': '' }],
    ['at a kiosk', { channel: 'kiosk' }],
    ['on the device of somebody who helps', { channel: 'assisted' }],
  ] as const) {
    it(`is not kept ${title}`, async () => {
      const shown = await open(attributes);
      if ('channel' in attributes && attributes.channel === 'kiosk') {
        await shown.press('Bắt đầu đánh giá');
      }
      await fillFirstPage(shown);
      expect(localStorage.length).to.equal(0);
    });
  }

  it('is not resumed for another procedure', async () => {
    await fillFirstPage(await open());
    expect((await open({ procedure: '1.000001' })).status).to.equal('');
  });

  it('reports a time that is no number and keeps nothing', async () => {
    const shown = await open({ 'keep-minutes': 'lâu' });
    await fillFirstPage(shown);
    expect(shown.events).to.deep.include({
      type: 'hailong-error',
      detail: { message: 'keep-minutes: received "lâu", expected minutes' },
    });
    expect(localStorage.length).to.equal(0);
  });

  describe('that is sent', () => {
    let shown: ShownSurvey;

    beforeEach(async () => {
      shown = await open();
      await fillFirstPage(shown);
      await shown.choose('Tốt', 'Nơi chốn');
      await shown.choose('Tốt', 'Con người');
      await shown.press('Gửi đánh giá');
    });

    it('stays on the device until it is saved for delivery', () => {
      expect([shown.client.responses.length, localStorage.length]).to.deep.equal([1, 1]);
    });

    it('leaves the device once it is saved for delivery', async () => {
      shown.client.save();
      await shown.settle();
      expect(localStorage.length).to.equal(0);
    });

    it('stays while only this page holds the answer', async () => {
      shown.client.save(false);
      await shown.settle();
      expect(localStorage.length).to.equal(1);
    });
  });
});
