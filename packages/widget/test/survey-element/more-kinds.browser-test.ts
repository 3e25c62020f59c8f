import { expect } from 'chai';
import { moreKinds } from '../fixtures/more-kinds.ts';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';

describe('a survey with a yes-no question, a ranking and a text to decline', () => {
  let shown: ShownSurvey;

  beforeEach(async () => {
    shown = await show((element) => {
      element.surveyData = moreKinds;
      element.setAttribute('agency-name', 'Sở Mẫu');
    });
  });
  afterEach(clear);

  it('puts the names of the host, or words for them, in place of the placeholders', () => {
    expect(shown.heading).to.equal('Hỏi thêm về thủ tục này');
    expect(shown.text('form > p')).to.equal('Do Sở Mẫu hỏi.');
  });

  it('sends yes, the places in the order of picking, and a declined text as null', async () => {
    await shown.choose('Có');
    await shown.choose('Ân cần');
    await shown.choose('Nhanh');
    const declines = [
      ...shown.root.querySelectorAll<HTMLInputElement>('[name=words][type=checkbox]'),
    ];
    declines[0]!.click();
    await shown.press('Gửi đánh giá');
    expect(shown.client.responses[0]!.answers).to.deep.equal({
      known: 'yes',
      order: { o2: 1, o0: 2 },
      words: null,
    });
  });

  it('says the place of each picked option in its name', async () => {
    await shown.choose('Rõ');
    await shown.choose('Nhanh');
    expect(shown.option('1. Rõ').checked).to.equal(true);
    expect(shown.option('2. Nhanh').checked).to.equal(true);
  });

  it('moves the others up when an option is taken out of the order', async () => {
    await shown.choose('Rõ');
    await shown.choose('Nhanh');
    await shown.choose('1. Rõ');
    expect(shown.option('1. Nhanh').checked).to.equal(true);
  });

  it('takes no option beyond the last place', async () => {
    await shown.choose('Rõ');
    await shown.choose('Nhanh');
    expect(shown.option('Ân cần').disabled).to.equal(true);
    expect(shown.option('2. Nhanh').disabled).to.equal(false);
  });

  it('asks for every place of a required ranking', async () => {
    await shown.choose('Có');
    await shown.choose('Rõ');
    await shown.press('Gửi đánh giá');
    expect(shown.parts('error')).to.deep.equal(['Xin trả lời câu hỏi này.']);
  });

  it('takes a declined ranking as answered', async () => {
    await shown.choose('Có');
    await shown.choose('Rõ');
    await shown.choose('Không trả lời', 'Điều nào quan trọng?');
    await shown.press('Gửi đánh giá');
    expect(shown.client.responses[0]!.answers).to.deep.equal({ known: 'yes', order: null });
  });

  it('takes back that a text is declined when it is written', async () => {
    await shown.write('Tốt');
    expect(shown.root.querySelector('textarea')!.value).to.equal('Tốt');
    const box = shown.root.querySelector<HTMLInputElement>('[name=words][type=checkbox]')!;
    box.click();
    await shown.settle();
    expect(shown.root.querySelector('textarea')!.value).to.equal('');
    await shown.write('Hay');
    expect(box.checked).to.equal(false);
  });

  it('thanks with the words of the survey once sent', async () => {
    await shown.choose('Không');
    await shown.choose('Không trả lời', 'Điều nào quan trọng?');
    await shown.press('Gửi đánh giá');
    expect(shown.text('form > p')).to.equal('Ý kiến được tổng hợp hằng tháng.');
  });
});
