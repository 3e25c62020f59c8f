import { expect } from 'chai';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';

describe('personal data in a comment', () => {
  let shown: ShownSurvey;

  beforeEach(async () => {
    shown = await show();
    await shown.choose('Hài lòng');
    await shown.press('Gửi đánh giá');
  });
  afterEach(clear);

  const area = () => shown.root.querySelector('textarea')!;

  it('is pointed out as it was written', async () => {
    await shown.write('Xin gọi 0912 345 678 hoặc an@mau.vn');
    const note = [...shown.root.querySelectorAll('[role=status]')].at(-1)!;
    expect(note.textContent).to.match(/Có vẻ là thông tin cá nhân: 0912 345 678; an@mau\.vn\./);
  });

  it('is blanked when the citizen wants that, and the focus is in the text', async () => {
    await shown.write('Xin gọi 0912 345 678');
    await shown.press('Che thông tin này');
    expect(area().value).to.equal('Xin gọi •••');
    expect(shown.focused).to.equal(area());
    await shown.press('Gửi thêm ý kiến');
    expect(shown.client.responses[1]!.answers['comment']).to.equal('Xin gọi •••');
  });

  it('is sent as it is when the citizen wants that', async () => {
    await shown.write('Xin gọi 0912 345 678');
    await shown.press('Gửi thêm ý kiến');
    expect(shown.client.responses[1]!.answers['comment']).to.equal('Xin gọi 0912 345 678');
  });

  it('is not seen in an ordinary comment', async () => {
    await shown.write('Nộp 1.500.000 đồng ngày 12/3/2026.');
    expect(() => shown.button('Che thông tin này')).to.throw('no button');
  });
});
