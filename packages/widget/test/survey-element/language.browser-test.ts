import { expect } from 'chai';
import { allKinds } from '../fixtures/all-kinds.ts';
import { clear, show } from '../fixtures/shown-survey.ts';

describe('the language', () => {
  afterEach(clear);

  it('is the one of the attribute, and stands on the root', async () => {
    const shown = await show((element) => (element.lang = 'en'));
    expect(shown.button('Send rating')).to.not.equal(undefined);
    expect(shown.root.querySelector('.root')!.getAttribute('lang')).to.equal('en');
  });

  it('is the one of the nearest ancestor without the attribute', async () => {
    const parent = document.createElement('div');
    parent.lang = 'en-GB';
    document.body.append(parent);
    const shown = await show((element) => element.removeAttribute('lang'), parent);
    expect(shown.heading).to.equal('Applicants’ satisfaction');
  });

  it('changes while shown, and the answers stay', async () => {
    const shown = await show();
    await shown.choose('Hài lòng');
    shown.element.lang = 'en';
    await shown.settle();
    expect(shown.option('Satisfied').checked).to.equal(true);
    await shown.press('Send rating');
    expect(shown.client.responses[0]!.language).to.equal('en');
  });

  it('changes in the middle of a comment, and the comment stays', async () => {
    const shown = await show();
    await shown.choose('Hài lòng');
    await shown.press('Gửi đánh giá');
    await shown.write('Đang viết');
    shown.element.lang = 'en';
    await shown.settle();
    expect(shown.root.querySelector('textarea')!.value).to.equal('Đang viết');
    expect(shown.heading).to.equal('Thank you for your rating');
  });

  it('of a survey without our texts is shown with Vietnamese buttons', async () => {
    const survey = JSON.parse(JSON.stringify(allKinds).replaceAll('"en"', '"ar"'));
    const shown = await show((element) => {
      element.surveyData = survey;
      element.lang = 'ar';
    });
    expect(shown.heading).to.equal('Mọi loại câu hỏi (en)');
    expect(shown.button('Tiếp tục')).to.not.equal(undefined);
    expect(shown.root.querySelector('.root')!.getAttribute('lang')).to.equal('ar');
  });
});
