import { expect } from 'chai';
import { allKinds } from '../fixtures/all-kinds.ts';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';

describe('mistakes', () => {
  let shown: ShownSurvey;
  afterEach(clear);

  it('a single one is told at its question, whose first control takes the focus', async () => {
    shown = await show();
    await shown.press('Gửi đánh giá');
    expect(shown.parts('error')).to.deep.equal(['Xin trả lời câu hỏi này.']);
    expect(shown.focused).to.equal(shown.option('Rất không hài lòng'));
    expect(shown.client.responses).to.have.length(0);
  });

  it('the question is described by its mistake', async () => {
    shown = await show();
    await shown.press('Gửi đánh giá');
    const ids = shown.root.querySelector('fieldset')!.getAttribute('aria-describedby')!.split(' ');
    expect(ids.map((id) => shown.text(`#${id}`))).to.include('Xin trả lời câu hỏi này.');
  });

  it('is gone once mended', async () => {
    shown = await show();
    await shown.press('Gửi đánh giá');
    await shown.choose('Hài lòng');
    expect(shown.parts('error')).to.deep.equal([]);
  });

  describe('when there are several', () => {
    beforeEach(async () => {
      shown = await show((element) => (element.surveyData = allKinds));
      await shown.choose('Tốt');
      await shown.press('Tiếp tục');
      await shown.press('Gửi đánh giá');
    });

    it('a summary takes the focus and links to each', async () => {
      expect(shown.focused!.id).to.equal('_summary');
      const links = [...shown.root.querySelectorAll('a')];
      expect(links.map(({ textContent }) => textContent)).to.deep.equal(['Nơi chốn', 'Con người']);
    });

    it('a link moves the focus and leaves the address of the page alone', async () => {
      const before = location.href;
      shown.root.querySelectorAll<HTMLAnchorElement>('a')[1]!.click();
      await shown.settle();
      expect(shown.focused).to.equal(shown.option('Kém', 'Con người'));
      expect(location.href).to.equal(before);
    });

    it('each item is described by its own mistake', () => {
      const items = [...shown.root.querySelectorAll('fieldset fieldset')];
      const texts = items.map((item) =>
        shown.root.getElementById(item.getAttribute('aria-describedby')!),
      );
      expect(texts.map((each) => each!.textContent!.trim())).to.deep.equal([
        'Xin trả lời câu hỏi này.',
        'Xin trả lời câu hỏi này.',
      ]);
    });
  });
});
