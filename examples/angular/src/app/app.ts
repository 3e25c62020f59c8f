import { Component } from '@angular/core';
import { dossier } from './dossier';
import { Rating } from './rating';
import { Result } from './result';

@Component({
  selector: 'app-root',
  imports: [Rating, Result],
  template: `
    <header class="header">
      <span><strong>Cổng dịch vụ công</strong>Tỉnh Mẫu</span>
      <nav aria-label="Chính">
        <a href="#">Thủ tục hành chính</a> <a href="#">Hồ sơ của tôi</a> <a href="#">Hỗ trợ</a>
      </nav>
    </header>
    <main>
      <app-result [dossier]="dossier" />
      <app-rating [dossier]="dossier" />
    </main>
    <footer class="footer">
      Trang ví dụ của phần mềm Hài Lòng. Tỉnh, cơ quan và hồ sơ đều không có thật.
    </footer>
  `,
})
export class App {
  protected readonly dossier = dossier;
}
