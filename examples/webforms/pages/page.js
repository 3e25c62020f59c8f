import { panels } from './panels.js';

/** The page as ASP.NET Web Forms writes it: one form around everything. */
export function page(state, viewState) {
  return `<!DOCTYPE html>
<html lang="vi">
<head id="ctl00_Head1">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>Tra cứu hồ sơ - Sở Xây dựng và Giao thông Tỉnh Mẫu</title>
  <link rel="icon" href="/mark.svg" type="image/svg+xml" />
  <link rel="stylesheet" href="/site.css" />
</head>
<body>
<form method="post" action="./TraCuu.aspx" id="aspnetForm">
  <input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
  <input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
  <input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${viewState}" />
  <script src="/WebResource.js"></script>
  <script src="/ScriptResource.js"></script>
  <script src="http://localhost:8787/v0.1.0/hailong.js"></script>
  <div id="header">TRANG TRA CỨU HỒ SƠ<span>Sở Xây dựng và Giao thông Tỉnh Mẫu</span></div>
  <table id="layout"><tr><td class="left">
    <div class="box">
      <h2>Quầy số 3</h2>
      <div id="ctl00_Main_queue">${panels.queue(state)}</div>
    </div>
  </td><td>
    <div class="box">
      <h1>Tra cứu kết quả giải quyết hồ sơ</h1>
      <label for="ctl00_Main_txtCode">Số điện thoại hoặc mã hồ sơ</label>
      <input type="text" name="ctl00$Main$txtCode" id="ctl00_Main_txtCode" />
      <input type="submit" name="ctl00$Main$btnSearch" id="ctl00_Main_btnSearch" value="Tra cứu" />
      <div id="ctl00_Main_result">${panels.result(state)}</div>
    </div>
  </td></tr></table>
  <div id="footer">Trang ví dụ của phần mềm Hài Lòng. Cơ quan và hồ sơ đều không có thật.</div>
  <script src="/rating.js"></script>
</form>
</body>
</html>`;
}
