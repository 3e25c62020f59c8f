import { expect } from 'chai';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';

describe('the follow-up', () => {
  let shown: ShownSurvey;

  beforeEach(async () => {
    shown = await show();
  });
  afterEach(clear);

  async function rate(label: string): Promise<void> {
    await shown.choose(label);
    await shown.press('Gửi đánh giá');
  }

  it('asks what was good after a good rating', async () => {
    await rate('Rất hài lòng');
    expect(shown.text('legend')).to.match(/điểm nào đã tốt/);
  });

  it('asks what was not good after a bad one', async () => {
    await rate('Rất không hài lòng');
    expect(shown.text('legend')).to.match(/điểm nào chưa tốt/);
  });

  it('is sent as revision 2 of the same response, with all answers', async () => {
    await rate('Hài lòng');
    await shown.choose('Giải quyết nhanh hơn');
    await shown.write('Rất tốt');
    await shown.press('Gửi thêm ý kiến');
    const [first, second] = shown.client.responses;
    expect([second!.id, second!.revision]).to.deep.equal([first!.id, 2]);
    expect(second!.answers).to.deep.equal({
      overall: 4,
      improve: ['speed'],
      comment: 'Rất tốt',
    });
  });

  it('sends choices in the order of the survey, without those taken back', async () => {
    await rate('Hài lòng');
    for (const label of ['Giải quyết nhanh hơn', 'Ít giấy tờ hơn', 'Hướng dẫn dễ hiểu hơn']) {
      await shown.choose(label);
    }
    await shown.choose('Ít giấy tờ hơn');
    await shown.press('Gửi thêm ý kiến');
    expect(shown.client.responses[1]!.answers['improve']).to.deep.equal(['guidance', 'speed']);
  });

  it('ends with thanks, without questions or buttons to send', async () => {
    await rate('Hài lòng');
    await shown.write('Tốt');
    await shown.press('Gửi thêm ý kiến');
    expect(shown.heading).to.equal('Cảm ơn Ông/Bà đã đánh giá');
    expect(shown.root.querySelectorAll('input, textarea, .buttons')).to.have.length(0);
    expect(shown.focused).to.equal(shown.root.querySelector('h2'));
  });

  it('ends without a second sending when nothing was added', async () => {
    await rate('Hài lòng');
    await shown.press('Gửi thêm ý kiến');
    expect(shown.client.responses).to.have.length(1);
    expect(shown.root.querySelectorAll('textarea')).to.have.length(0);
  });

  it('keeps a half-written comment when the first sending is recorded meanwhile', async () => {
    await rate('Hài lòng');
    shown.root.querySelector('textarea')!.focus();
    await shown.write('Đang viết');
    shown.client.record();
    await shown.settle();
    expect(shown.root.querySelector('textarea')!.value).to.equal('Đang viết');
    expect(shown.focused).to.equal(shown.root.querySelector('textarea'));
  });

  it('keeps the focus and the comment when the first sending is refused meanwhile', async () => {
    await rate('Hài lòng');
    shown.root.querySelector('textarea')!.focus();
    await shown.write('Đang viết');
    shown.client.refuse();
    await shown.settle();
    expect(shown.focused).to.equal(shown.root.querySelector('textarea'));
    expect(shown.root.querySelector('textarea')!.value).to.equal('Đang viết');
  });

  it('counts the characters that are left', async () => {
    await rate('Hài lòng');
    await shown.write('Tốt');
    expect(shown.text('#comment_count')).to.equal('Còn 997 ký tự.');
  });
});
