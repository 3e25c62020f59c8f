import { expect } from 'chai';
import { wordsOf } from '../../src/voice/words-of.ts';

const sayings = {
  warning: 'Có thông tin cá nhân.',
  button: (label: string) => `Nút ${label}.`,
};

describe('wordsOf', () => {
  function wordsIn(html: string): string[] {
    const template = document.createElement('template');
    template.innerHTML = `<form>${html}</form>`;
    return wordsOf(template.content.firstElementChild!, sayings);
  }

  it('gives the words block by block, as they stand', () => {
    const words = wordsIn(`
      <h2>Mức độ hài lòng</h2>
      <fieldset>
        <legend><span>Ông/Bà thấy <b>thế nào</b>?</span> <small>(không bắt buộc)</small></legend>
        <div><label><input /><span>Hài lòng</span></label><label>Không</label></div>
      </fieldset>`);
    expect(words).to.deep.equal([
      'Mức độ hài lòng',
      'Ông/Bà thấy thế nào? (không bắt buộc)',
      'Hài lòng',
      'Không',
    ]);
  });

  it('says of a button that it is one', () => {
    const words = wordsIn(
      '<p>Mã: AB <button> Sao chép </button></p><div><button>Gửi</button></div>',
    );
    expect(words).to.deep.equal(['Mã: AB', 'Nút Sao chép.', 'Nút Gửi.']);
  });

  it('leaves out other languages, what is written, what is hidden and the voice itself', () => {
    const words = wordsIn(`
      <div class="languages"><button>English</button></div>
      <p>Góp ý</p>
      <textarea>Lời của người dân</textarea>
      <svg aria-hidden="true"><text>☺</text></svg>
      <div class="voice"><p>Đang nghe</p></div>`);
    expect(words).to.deep.equal(['Góp ý']);
  });

  it('gives a warning in place of personal data that the citizen wrote', () => {
    const words = wordsIn(
      '<div role="status"><p class="note">Có vẻ là: 0912 345 678</p></div><p>Còn 9 ký tự.</p>',
    );
    expect(words).to.deep.equal(['Có thông tin cá nhân.', 'Còn 9 ký tự.']);
  });

  it('gives the words of the host in place of ours', () => {
    const host = document.createElement('div');
    host.innerHTML = '<p slot="privacy">Lời của <i>cơ quan</i></p>';
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<form><slot name="privacy">Lời sẵn có</slot><slot name="other">Còn lại</slot></form>';
    expect(wordsOf(root.firstElementChild!, sayings)).to.deep.equal(['Lời của cơ quan', 'Còn lại']);
  });
});
