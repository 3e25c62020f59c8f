import { expect } from 'chai';
import { receipt } from '../fixtures/receipt.ts';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';

describe('the receipt code', () => {
  const { clipboard } = navigator;
  let shown: ShownSurvey;
  let copied: string[];

  function replaceClipboard(value: object | undefined): void {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
  }

  beforeEach(async () => {
    copied = [];
    replaceClipboard({ writeText: async (text: string) => void copied.push(text) });
    shown = await show();
    await shown.choose('Hài lòng');
    await shown.press('Gửi đánh giá');
  });
  afterEach(() => {
    replaceClipboard(clipboard);
    clear();
  });

  it('is copied by a button, which says so', async () => {
    shown.client.record();
    await shown.settle();
    await shown.press('Sao chép mã');
    expect(copied).to.deep.equal([receipt.code]);
    expect(shown.status).to.match(/Đã sao chép\.$/);
  });

  it('stays as it is where the page may not copy, and the page hears why', async () => {
    const denied = async () => Promise.reject(new Error('denied by Permissions-Policy'));
    replaceClipboard({ writeText: denied });
    shown.client.record();
    await shown.settle();
    await shown.press('Sao chép mã');
    await shown.told('hailong-error');
    const { detail } = shown.events.at(-1)!;
    expect(detail).to.deep.equal({ message: 'denied by Permissions-Policy' });
    expect(shown.status).to.include(receipt.code);
  });

  it('stands without a button where the page has no clipboard', async () => {
    replaceClipboard(undefined);
    shown.client.record();
    await shown.settle();
    expect(shown.status).to.include(receipt.code);
    expect(() => shown.button('Sao chép mã')).to.throw('no button');
  });
});
