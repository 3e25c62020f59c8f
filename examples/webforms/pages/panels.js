const dossiers = [
  { code: 'H99.15-261112-0031', title: 'Cấp đổi giấy phép lái xe', day: '24/11/2026' },
  { code: 'H99.15-261117-0009', title: 'Cấp phù hiệu xe hợp đồng', day: '26/11/2026' },
];

const grid = `
  <table class="grid" id="ctl00_Main_grid">
    <tr><th>Mã hồ sơ</th><th>Thủ tục</th><th>Ngày có kết quả</th><th></th></tr>
    ${dossiers
      .map(
        ({ code, title, day }, row) => `
    <tr>
      <td>${code}</td><td>${title}</td><td>${day}</td>
      <td><a href="javascript:__doPostBack('ctl00$Main$grid','Select$${row}')">Xem kết quả</a></td>
    </tr>`,
      )
      .join('')}
  </table>`;

/** The element stands in the page's one form and takes no part in it: nothing of it is posted back. */
const survey = `
  <hailong-survey
    collector="http://localhost:8787"
    agency="H99.15"
    procedure="1.999610"
    outcome="granted"
  >
    <a href="http://localhost:8787/s/vn-service?agency=H99.15&procedure=1.999610&outcome=granted"
      >Đánh giá việc giải quyết hồ sơ</a
    >
  </hailong-survey>
  <p class="thanks"></p>`;

function result(selected) {
  const dossier = dossiers[Number(selected.split('$')[1])];
  return dossier
    ? `<h2>Kết quả hồ sơ ${dossier.code}</h2>
  <p>${dossier.title}: đã có kết quả ngày ${dossier.day}, mời Ông/Bà nhận tại quầy số 3.</p>
  <h2>Ý kiến của Ông/Bà</h2>${survey}`
    : '';
}

/** What each UpdatePanel of the page holds in a state. */
export const panels = {
  result: ({ found, selected }) => (found ? grid : '') + (selected ? result(selected) : ''),
  queue: () => `
    <p>Số đang phục vụ: <b>${100 + (Math.floor(Date.now() / 1000) % 100)}</b></p>
    <a href="javascript:__doPostBack('ctl00$Main$queue$btnRefresh','')">Làm mới</a>`,
};
