import { expect } from 'chai';
import { allKinds } from '../fixtures/all-kinds.ts';
import { clear, type ShownSurvey } from '../fixtures/shown-survey.ts';
import { FakeMeans } from './fake-means.ts';
import { showSpoken } from './spoken-survey.ts';

describe('reading aloud', () => {
  let means: FakeMeans;

  beforeEach(() => (means = new FakeMeans()));
  afterEach(clear);

  /** Says everything that is still to be said. */
  function finishAll(): void {
    while (means.synthesis.speaking) {
      means.synthesis.finish();
      means.clock.pass(1000);
    }
  }

  const names = (shown: ShownSurvey) =>
    [...shown.root.querySelectorAll('.voice button')].map(({ textContent }) => textContent!.trim());

  const notes = (shown: ShownSurvey) =>
    [...shown.root.querySelectorAll('.voice [role=status]')].map(({ textContent }) => textContent);

  it('begins with all that is on the screen, for that is what was asked', async () => {
    await showSpoken();
    finishAll();
    expect(means.synthesis.texts).to.deep.equal([
      'Mức độ hài lòng của người nộp hồ sơ',
      'Ông/Bà hài lòng hay không hài lòng với việc giải quyết thủ tục này?',
      'Rất không hài lòng',
      'Không hài lòng',
      'Bình thường',
      'Hài lòng',
      'Rất hài lòng',
      'Không trả lời',
      'Nút Gửi đánh giá.',
      'Đánh giá không kèm danh tính và chỉ được gửi khi Ông/Bà bấm nút gửi.',
    ]);
  });

  it('is offered for each question, which is read with its options', async () => {
    const shown = await showSpoken();
    await shown.press('Nghe câu hỏi');
    means.synthesis.said.splice(0, means.synthesis.said.length - 1);
    finishAll();
    expect(means.synthesis.texts[0]).to.match(/^Ông\/Bà hài lòng/);
    expect(means.synthesis.texts.at(-1)).to.equal('Không trả lời');
  });

  it('is offered for each item of a grid', async () => {
    const shown = await showSpoken((element) => (element.surveyData = allKinds));
    await shown.choose('Tốt');
    await shown.press('Tiếp tục');
    const legends = [...shown.root.querySelectorAll('fieldset fieldset')];
    expect(legends.length).to.be.greaterThan(1);
    for (const each of legends) expect(each.querySelectorAll('.voice')).to.have.length(1);
  });

  it('reads out nothing of what the citizen has written', async () => {
    const shown = await showSpoken();
    await shown.choose('Hài lòng');
    await shown.press('Gửi đánh giá');
    await shown.write('Xin gọi 0912 345 678');
    await shown.press('Nghe phiếu này');
    finishAll();
    const said = means.synthesis.texts.join(' ');
    expect(said).to.include('Có vẻ là thông tin cá nhân. Nếu không cần thiết, xin che đi');
    expect(said).to.not.include('0912');
  });

  it('says on its button what a press does now', async () => {
    const shown = await showSpoken();
    expect(names(shown)).to.deep.equal(['Dừng đọc', 'Nghe câu hỏi']);
    finishAll();
    await shown.settle();
    expect(names(shown)).to.deep.equal(['Nghe phiếu này', 'Nghe câu hỏi']);
  });

  it('stops at a second press', async () => {
    const shown = await showSpoken();
    await shown.press('Dừng đọc');
    finishAll();
    expect(means.synthesis.texts).to.have.length(1);
    expect(names(shown)).to.deep.equal(['Nghe phiếu này', 'Nghe câu hỏi']);
  });

  it('of one thing stops that of another', async () => {
    const shown = await showSpoken();
    await shown.press('Nghe câu hỏi');
    expect(names(shown)).to.deep.equal(['Nghe phiếu này', 'Dừng đọc']);
    expect(means.synthesis.texts[1]).to.match(/^Ông\/Bà hài lòng/);
  });

  it('in one element stops that in another', async () => {
    const first = await showSpoken();
    const second = await showSpoken();
    expect(names(first)[0]).to.equal('Nghe phiếu này');
    expect(names(second)[0]).to.equal('Dừng đọc');
  });

  it('counts as a touch at each piece, so that a kiosk does not go on meanwhile', async () => {
    let touches = 0;
    let bubbled = 0;
    const count = () => bubbled++;
    document.addEventListener('pointerdown', count);
    await showSpoken((element) => element.addEventListener('pointerdown', () => touches++));
    means.synthesis.finish();
    means.clock.pass(1000);
    document.removeEventListener('pointerdown', count);
    expect([touches, bubbled]).to.deep.equal([2, 0]);
  });

  it('leaves the focus where the citizen has put it', async () => {
    const shown = await showSpoken();
    shown.option('Hài lòng').focus();
    finishAll();
    await shown.settle();
    expect(shown.focused!.matches('input')).to.equal(true);
  });

  it('puts the focus on the button that takes the place of the one pressed', async () => {
    const shown = await showSpoken();
    expect(shown.focused?.textContent?.trim()).to.equal('Dừng đọc');
  });

  it('goes on while the citizen answers', async () => {
    const shown = await showSpoken();
    await shown.choose('Hài lòng');
    expect(means.synthesis.speaking).to.equal(true);
  });

  it('stops when the page is turned', async () => {
    const shown = await showSpoken((element) => (element.surveyData = allKinds));
    await shown.choose('Tốt');
    await shown.press('Tiếp tục');
    expect(means.synthesis.speaking).to.equal(false);
    expect(names(shown)[0]).to.equal('Nghe phiếu này');
  });

  it('stops when the language changes, and goes on in the new one', async () => {
    const shown = await showSpoken();
    await shown.press('English');
    expect(means.synthesis.speaking).to.equal(false);
    await shown.press('Listen to the question');
    expect(means.synthesis.said.at(-1)!.lang).to.equal('en-US');
  });

  it('stops when another survey takes the place of this one', async () => {
    const shown = await showSpoken();
    shown.element.surveyData = allKinds;
    await shown.settle();
    expect(means.synthesis.speaking).to.equal(false);
  });

  it('stops when the element goes', async () => {
    const shown = await showSpoken();
    shown.element.remove();
    await shown.settle();
    expect(means.synthesis.speaking).to.equal(false);
  });

  it('is offered no more when the host takes the voice away', async () => {
    const shown = await showSpoken();
    shown.element.removeAttribute('voice');
    await shown.settle();
    expect(names(shown)).to.deep.equal([]);
    expect(means.synthesis.speaking).to.equal(false);
  });

  it('says so where the device has no voice of the language', async () => {
    means.synthesis.voices = means.synthesis.voices.slice(0, 1);
    const shown = await showSpoken();
    expect(notes(shown)).to.deep.equal([
      'Máy này chưa có giọng đọc cho ngôn ngữ này. Xin nhờ người bên cạnh đọc giúp.',
      '',
    ]);
    expect(means.synthesis.texts).to.deep.equal([]);
  });

  it('asks for another press where the browser passed over the first one', async () => {
    means.synthesis.isMuted = true;
    const shown = await showSpoken();
    expect(notes(shown)[0]).to.equal('Xin bấm một lần nữa để nghe.');
    means.synthesis.isMuted = false;
    await shown.press('Nghe phiếu này');
    expect(notes(shown)[0]).to.equal('');
    expect(means.synthesis.texts).to.have.length(1);
  });

  it('says so in a browser that cannot, and offers it for no question', async () => {
    Object.defineProperty(means, 'asMeans', {
      value: { ...means.asMeans, synthesis: undefined },
    });
    const shown = await showSpoken();
    expect(notes(shown)[0]).to.match(/^Trình duyệt này chưa đọc thành tiếng được\./);
    expect(names(shown)).to.deep.equal(['Nghe phiếu này']);
  });

  it('speaks Vietnamese on its buttons where it has no texts in the language', async () => {
    const survey = JSON.parse(JSON.stringify(allKinds).replaceAll('"en"', '"km"'));
    const shown = await showSpoken((element) => {
      element.surveyData = survey;
      element.lang = 'km';
    });
    expect(names(shown)[1]).to.equal('Nghe câu hỏi');
    expect(shown.root.querySelector('.voice')!.getAttribute('lang')).to.equal('vi');
  });
});
