import { expect } from 'chai';
import { clear, type ShownSurvey } from '../fixtures/shown-survey.ts';
import { FakeMeans } from './fake-means.ts';
import { showSpoken } from './spoken-survey.ts';

describe('dictation', () => {
  let means: FakeMeans;
  let shown: ShownSurvey;

  beforeEach(() => (means = new FakeMeans()));
  afterEach(clear);

  /** Goes on to the comment. */
  async function showComment(attribute = 'dictation'): Promise<void> {
    shown = await showSpoken((element) => element.setAttribute(attribute, ''));
    await shown.choose('Hài lòng');
    await shown.press('Gửi đánh giá');
  }

  async function begin(): Promise<void> {
    await showComment();
    await shown.press('Nói ý kiến');
    means.recognition.listen();
    await shown.settle();
  }

  async function say(words: string): Promise<void> {
    means.recognition.hear(words);
    means.recognition.onend!();
    await shown.settle();
  }

  const area = () => shown.root.querySelector('textarea')!;
  const box = () => area().closest('[part=question]')!.querySelector('.voice')!;
  const note = () => box().querySelector('[role=status]')!.textContent!.trim();

  it('is not offered unless the host allows it', async () => {
    await showComment('data-other');
    expect(() => shown.button('Nói ý kiến')).to.throw('no button');
  });

  it('is offered for comments only', async () => {
    await showComment();
    const buttons = [...shown.root.querySelectorAll('button')];
    const found = buttons.filter(({ textContent }) => textContent!.trim() === 'Nói ý kiến');
    expect(found).to.have.length(1);
    expect(box().contains(found[0]!)).to.equal(true);
  });

  it('is not offered in a browser that cannot', async () => {
    Object.defineProperty(means, 'asMeans', {
      value: { ...means.asMeans, Recognition: undefined },
    });
    await showComment();
    expect(() => shown.button('Nói ý kiến')).to.throw('no button');
  });

  it('says who else may hear it before the first press, and describes the button so', async () => {
    await showComment();
    const id = shown.button('Nói ý kiến').getAttribute('aria-describedby')!;
    expect(shown.text(`#${id}`)).to.equal(
      'Mỗi lần nói được tối đa 10 giây. Trình duyệt có thể gửi tiếng nói của Ông/Bà đến hãng làm ra trình duyệt để chuyển thành chữ; nếu không muốn, xin gõ chữ.',
    );
  });

  it('adds what was said to what is written', async () => {
    await begin();
    await shown.write('Phòng chờ nóng.');
    await say('Xin thêm quạt');
    expect(area().value).to.equal('Phòng chờ nóng. Xin thêm quạt');
    await shown.press('Gửi thêm ý kiến');
    expect(shown.client.responses[1]!.answers['comment']).to.equal('Phòng chờ nóng. Xin thêm quạt');
  });

  it('adds no space after one, nor to an empty field', async () => {
    await begin();
    await say('Tốt');
    expect(area().value).to.equal('Tốt');
    await shown.write('Tốt\n');
    await shown.press('Nói ý kiến');
    await say('nhanh');
    expect(area().value).to.equal('Tốt\nnhanh');
  });

  it('points out personal data as in what is typed', async () => {
    await begin();
    await say('Xin gọi 0912 345 678');
    expect(shown.button('Che thông tin này')).to.not.equal(undefined);
  });

  it('asks for the microphone before the browser listens', async () => {
    await showComment();
    await shown.press('Nói ý kiến');
    expect(note()).to.equal('Xin cho phép dùng micrô.');
  });

  it('announces once that it listens, and counts down where nothing is announced', async () => {
    await begin();
    const announced = note();
    expect(announced).to.equal('Đang nghe. Mời Ông/Bà nói, tối đa 10 giây.');
    means.clock.pass(3000);
    await shown.settle();
    expect(note()).to.equal(announced);
    const clock = box().querySelector('[aria-hidden=true].hint')!;
    expect(clock.textContent!.trim()).to.equal('Còn 7 giây.');
    expect(clock.closest('[role=status]') === null).to.equal(true);
  });

  it('counts as a touch every second, so that a kiosk does not go on meanwhile', async () => {
    await begin();
    let touches = 0;
    shown.element.addEventListener('pointerdown', () => touches++);
    means.clock.pass(3000);
    expect(touches).to.equal(3);
  });

  it('stops and writes down when the citizen says so, on the same button', async () => {
    await begin();
    shown.button('Nói xong').focus();
    await shown.press('Nói xong');
    expect(means.recognition.calls).to.deep.equal(['start', 'stop']);
    await say('Tốt');
    expect(area().value).to.equal('Tốt');
    expect(shown.focused?.textContent?.trim()).to.equal('Nói ý kiến');
  });

  it('is broken off by Escape', async () => {
    await begin();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await say('Tốt');
    expect(means.recognition.calls).to.deep.equal(['start', 'abort']);
    expect(area().value).to.equal('');
  });

  it('silences what is being read', async () => {
    await showComment();
    await shown.press('Nghe phiếu này');
    await shown.press('Nói ý kiến');
    expect(means.synthesis.speaking).to.equal(false);
  });

  it('says that the words are in the field', async () => {
    await begin();
    await say('Tốt');
    expect(note()).to.equal('Đã ghi lời Ông/Bà nói vào ô bên dưới. Xin xem lại trước khi gửi.');
  });

  for (const [error, text] of [
    ['not-allowed', /^Trình duyệt chưa cho phép dùng micrô\./],
    ['no-speech', /^Chưa nghe rõ tiếng nói\./],
    ['network', /^Chưa chuyển được tiếng nói thành chữ vì mạng\./],
    ['audio-capture', /^Chưa dùng được micrô của máy\./],
  ] as const) {
    it(`says what to do when the browser says ${error}`, async () => {
      await begin();
      means.recognition.fail(error);
      await shown.settle();
      expect(note()).to.match(text);
      expect(shown.button('Nói ý kiến').disabled).to.equal(false);
    });
  }
});
