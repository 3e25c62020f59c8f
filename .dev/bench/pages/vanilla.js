/** The floor: the same first question, written by hand for one page, sent once and forgotten. */
const points = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'];
const mouths = ['M8 23q8-9 16 0', 'M8 22q8-5 16 0', 'M8 21h16', 'M8 20q8 5 16 0', 'M8 19q8 9 16 0'];

const style = document.createElement('style');
style.textContent = `
#survey{font-family:system-ui,sans-serif;line-height:1.5;border:1px solid #ccd3dc;border-radius:8px;padding:16px;max-width:640px}
#survey fieldset{border:0;padding:0;margin:0}#survey legend{font-size:1.25em;font-weight:600;margin-bottom:12px}
#survey label{display:flex;align-items:center;gap:12px;min-height:44px;padding:4px 12px;border:1px solid #8a94a3;border-radius:8px;margin-bottom:8px}
#survey label:has(:checked){border-color:#0b57a4;background:#e8f1fb}#survey svg{width:28px;height:28px;fill:none;stroke:currentColor;stroke-width:2}
#survey button{min-height:44px;padding:0 24px;background:#0b57a4;color:#fff;border:0;border-radius:8px;font:inherit;font-weight:600}
@media(prefers-color-scheme:dark){#survey{background:#123;color:#eef;border-color:#789}#survey button{background:#8cf;color:#012}}`;
document.head.append(style);

document.querySelector('#survey').innerHTML = `
<form><h2>Mức độ hài lòng của người nộp hồ sơ</h2><fieldset>
<legend>Ông/Bà hài lòng hay không hài lòng với việc giải quyết thủ tục này?</legend>
${points
  .map(
    (label, at) => `<label><input type="radio" name="overall" value="${at + 1}" required>
<svg viewBox="0 0 32 32" aria-hidden="true"><circle cx="16" cy="16" r="14"/><path d="M11 12v1M21 12v1${mouths[at]}"/></svg>
<span>${label}</span></label>`,
  )
  .join('')}
<label><input type="radio" name="overall" value="" required><span>Không trả lời</span></label>
</fieldset><button>Gửi đánh giá</button><p role="status"></p>
<small>Đánh giá không kèm danh tính và chỉ được gửi khi Ông/Bà bấm nút gửi.</small></form>`;

document.querySelector('#survey form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target;
  const status = form.querySelector('[role=status]');
  try {
    await fetch('/answers', {
      method: 'POST',
      body: JSON.stringify(Object.fromEntries(new FormData(form))),
    });
    status.textContent = 'Đã ghi nhận. Xin cảm ơn.';
  } catch {
    status.textContent = 'Chưa gửi được. Xin thử lại.';
  }
});
