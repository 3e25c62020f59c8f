/** The floor for a grid: the same items on the same scale, written by hand for one page. */
const { title, legend, items, points } = 'WORDS';

const style = document.createElement('style');
style.textContent = `
#survey{font-family:system-ui,sans-serif;line-height:1.5;border:1px solid #ccd3dc;border-radius:8px;padding:16px;max-width:640px}
#survey fieldset{border:0;padding:0;margin:0 0 16px}#survey legend{font-weight:600;margin-bottom:8px}
#survey div{display:flex;flex-wrap:wrap;gap:8px}
#survey label{display:flex;align-items:center;gap:12px;min-height:44px;padding:4px 12px;border:1px solid #8a94a3;border-radius:8px}
#survey label:has(:checked){border-color:#0b57a4;background:#e8f1fb}
#survey button{min-height:44px;padding:0 24px;background:#0b57a4;color:#fff;border:0;border-radius:8px;font:inherit;font-weight:600}
@media(prefers-color-scheme:dark){#survey{background:#123;color:#eef;border-color:#789}#survey button{background:#8cf;color:#012}}`;
document.head.append(style);

const option = (name, label, value) =>
  `<label><input type="radio" name="${name}" value="${value}"><span>${label}</span></label>`;

document.querySelector('#survey').innerHTML = `
<form><h2>${title}</h2><fieldset><legend>${legend}</legend>${items
  .map(
    (item, at) =>
      `<fieldset><legend>${item}</legend><div>${points
        .map((label, value) => option(`item-${at}`, label, value + 1))
        .join('')}${option(`item-${at}`, 'Không trả lời', '')}</div></fieldset>`,
  )
  .join('')}</fieldset><button>Gửi đánh giá</button><p role="status"></p>
<small>Đánh giá không kèm danh tính và chỉ được gửi khi Ông/Bà bấm nút gửi.</small></form>`;
