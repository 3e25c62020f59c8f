import { expect } from 'chai';
import { receipt } from '../fixtures/receipt.ts';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('sending', () => {
  let shown: ShownSurvey;

  beforeEach(async () => {
    shown = await show((element) => {
      element.setAttribute('agency', 'H26.107');
      element.setAttribute('outcome', 'granted');
    });
  });
  afterEach(clear);

  async function send(): Promise<void> {
    await shown.choose('Hài lòng');
    await shown.press('Gửi đánh giá');
  }

  it('tells the host page, once, of a delivery that has to be repeated', async () => {
    const { error } = console;
    const logged: unknown[] = [];
    console.error = (message: string) => void logged.push(message);
    await send();
    shown.client.trouble('collector https://c.example: no answer in time');
    shown.client.trouble('collector https://c.example: no answer in time');
    Object.assign(console, { error });
    expect(logged).to.deep.equal([
      '<hailong-survey> collector https://c.example: no answer in time',
    ]);
    expect(shown.bubbled).to.include('hailong-error');
  });

  it('happens at the press of the button, not at a choice', async () => {
    await shown.choose('Hài lòng');
    await shown.choose('Rất hài lòng');
    expect(shown.client.responses).to.have.length(0);
  });

  it('hands revision 1 of a new response to the client', async () => {
    await send();
    const { id, ...rest } = shown.client.responses[0]!;
    expect(id).to.match(UUID_V4);
    expect(rest).to.deep.equal({
      format: 'hailong-response@1',
      revision: 1,
      survey: { id: 'vn-service', version: 1 },
      context: { agency: 'H26.107', outcome: 'granted' },
      channel: 'web',
      eligibility: 'none',
      language: 'vi',
      answers: { overall: 4 },
    });
  });

  it('happens once when the button is pressed twice', async () => {
    await shown.choose('Hài lòng');
    const button = shown.button('Gửi đánh giá');
    button.click();
    button.click();
    await shown.settle();
    expect(shown.client.responses).to.have.length(1);
  });

  it('happens once at a double click, and the follow-up stays', async () => {
    await shown.choose('Hài lòng');
    await shown.press('Gửi đánh giá');
    const second = new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true });
    shown.button('Gửi thêm ý kiến').dispatchEvent(second);
    await shown.settle();
    expect(shown.client.responses).to.have.length(1);
    expect(shown.button('Gửi thêm ý kiến')).to.not.equal(undefined);
  });

  it('works when choice and press follow each other without a pause', async () => {
    shown.option('Hài lòng').click();
    shown.button('Gửi đánh giá').click();
    await shown.settle();
    expect(shown.client.responses[0]!.answers).to.deep.equal({ overall: 4 });
  });

  it('sends a declined answer as null', async () => {
    await shown.choose('Không trả lời');
    await shown.press('Gửi đánh giá');
    expect(shown.client.responses[0]!.answers).to.deep.equal({ overall: null });
  });

  it('says that it is saving, and neither saved nor recorded before it is', async () => {
    await send();
    expect(shown.status).to.equal('Đang lưu…');
  });

  it('says saved only of what survives the page', async () => {
    await send();
    shown.client.save(true);
    await shown.settle();
    expect(shown.status).to.match(/^Đã lưu trên máy/);
  });

  it('says otherwise of what is kept in the page only', async () => {
    await send();
    shown.client.save(false);
    await shown.settle();
    expect(shown.status).to.match(/^Chưa lưu được trên máy\./);
  });

  it('says recorded with the receipt code', async () => {
    await send();
    shown.client.record();
    await shown.settle();
    expect(shown.status).to.match(/^Đã ghi nhận\./);
    expect(shown.parts('receipt')).to.deep.equal(['Mã biên nhận: 7K3M-Q2XZ']);
  });

  it('offers the follow-up without waiting for the network', async () => {
    await send();
    expect(shown.heading).to.equal('Cảm ơn Ông/Bà đã đánh giá');
    expect(shown.button('Gửi thêm ý kiến')).to.not.equal(undefined);
  });

  it('moves the focus to the heading', async () => {
    await send();
    expect(shown.focused).to.equal(shown.root.querySelector('h2'));
  });

  it('shows the answer again, and what to do, when the delivery is refused', async () => {
    await send();
    shown.client.refuse();
    await shown.settle();
    expect(shown.status).to.match(/^Đánh giá chưa được ghi nhận\./);
    expect(shown.option('Hài lòng').checked).to.equal(true);
    expect(shown.heading).to.equal('Mức độ hài lòng của người nộp hồ sơ');
  });

  it('keeps the focus on the heading when the survey comes back after a refusal', async () => {
    await send();
    shown.client.refuse();
    await shown.settle();
    expect(shown.focused).to.equal(shown.root.querySelector('h2'));
  });

  it('sends a refused answer again as a new response', async () => {
    await send();
    shown.client.refuse();
    await shown.settle();
    await shown.press('Gửi đánh giá');
    const [first, second] = shown.client.responses;
    expect([first!.revision, second!.revision]).to.deep.equal([1, 1]);
    expect(second!.id).to.not.equal(first!.id);
  });

  it('tells the host each step, and never an answer', async () => {
    await send();
    const { id } = shown.client.responses[0]!;
    shown.client.record();
    await shown.settle();
    expect(shown.events.slice(1)).to.deep.equal([
      { type: 'hailong-saved', detail: { id, revision: 1, durable: true } },
      { type: 'hailong-recorded', detail: { id, revision: 1, receipt } },
    ]);
    expect(shown.bubbled.slice(1)).to.deep.equal(['hailong-saved', 'hailong-recorded']);
  });

  it('tells the host of a refusal with its reason', async () => {
    await send();
    const { id } = shown.client.responses[0]!;
    shown.client.refuse('closed');
    await shown.settle();
    const detail = { id, revision: 1, reason: 'closed' };
    expect(shown.events.at(-1)).to.deep.equal({ type: 'hailong-refused', detail });
  });
});
