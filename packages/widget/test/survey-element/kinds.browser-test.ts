import { expect } from 'chai';
import { allKinds } from '../fixtures/all-kinds.ts';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';

describe('a survey of the host with every kind of question', () => {
  let shown: ShownSurvey;

  beforeEach(async () => {
    shown = await show((element) => (element.surveyData = allKinds));
  });
  afterEach(clear);

  async function goToFollowUp(): Promise<void> {
    await shown.choose('Tốt');
    await shown.press('Tiếp tục');
    await shown.choose('Kém', 'Nơi chốn');
    await shown.choose('Không trả lời', 'Con người');
    await shown.press('Gửi đánh giá');
  }

  it('shows a question when its condition is met and hides it when it no longer is', async () => {
    await shown.choose('Kém');
    expect(shown.option('Chậm').type).to.equal('radio');
    await shown.choose('Tốt');
    expect(() => shown.option('Chậm')).to.throw('no option');
  });

  it('keeps the focus on the choice that makes a question appear', async () => {
    shown.option('Kém').focus();
    await shown.choose('Kém');
    expect(shown.focused).to.equal(shown.option('Kém'));
  });

  it('goes to the next page, whose title takes the focus, and back with the answers', async () => {
    await shown.choose('Tốt');
    await shown.press('Tiếp tục');
    expect(shown.focused!.textContent).to.equal('Trang hai');
    await shown.press('Quay lại');
    expect(shown.option('Tốt').checked).to.equal(true);
  });

  it('draws each item of a grid as a group of radios of its own', async () => {
    await shown.choose('Tốt');
    await shown.press('Tiếp tục');
    await shown.choose('Kém', 'Nơi chốn');
    await shown.choose('Tốt', 'Con người');
    expect(shown.option('Kém', 'Nơi chốn').checked).to.equal(true);
    expect(shown.option('Tốt', 'Con người').checked).to.equal(true);
  });

  it('sends the answers to a grid by item, a declined one as null', async () => {
    await goToFollowUp();
    expect(shown.client.responses[0]!.answers).to.deep.equal({
      overall: 3,
      items: { place: 1, people: null },
    });
  });

  it('takes back a choice when the citizen declines, and the other way round', async () => {
    await goToFollowUp();
    await shown.choose('Nhanh');
    await shown.choose('Không trả lời');
    expect(shown.option('Nhanh').checked).to.equal(false);
    await shown.choose('Ân cần');
    expect(shown.option('Không trả lời').checked).to.equal(false);
  });

  it('tells the citizen who chose too many how many may be chosen', async () => {
    await goToFollowUp();
    await shown.choose('Nhanh');
    await shown.choose('Ân cần');
    await shown.press('Gửi thêm ý kiến');
    expect(shown.parts('error')).to.deep.equal(['Xin chọn nhiều nhất 1 điều.']);
    expect(shown.focused).to.equal(shown.option('Nhanh'));
    expect(shown.client.responses).to.have.length(1);
  });

  it('keeps a text that is too long, and says how long it may be', async () => {
    await goToFollowUp();
    await shown.write('Mười một chữ');
    await shown.press('Gửi thêm ý kiến');
    expect(shown.parts('error')).to.deep.equal(['Xin viết ngắn lại, nhiều nhất 10 ký tự.']);
    expect(shown.root.querySelector('textarea')!.value).to.equal('Mười một chữ');
  });

  it('warns of personal data before a text where the survey does not', async () => {
    await goToFollowUp();
    expect(shown.text('#comment_notes')).to.match(/^Xin không ghi họ tên/);
  });

  it('marks what may be skipped before the first sending', async () => {
    const survey = structuredClone(allKinds);
    survey.pages[0]!.questions[0]!.required = false;
    shown.element.surveyData = survey;
    await shown.settle();
    expect(shown.text('legend')).to.equal('Chung? (không bắt buộc)');
  });
});
