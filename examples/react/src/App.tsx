import { Result } from './Result';
import { Rating } from './Rating';
import { dossier } from './dossier';

export function App() {
  return (
    <>
      <header className="header">
        <span>
          <strong>Cổng dịch vụ công</strong>Tỉnh Mẫu
        </span>
        <nav aria-label="Chính">
          <a href="#">Thủ tục hành chính</a> <a href="#">Hồ sơ của tôi</a> <a href="#">Hỗ trợ</a>
        </nav>
      </header>
      <main>
        <Result dossier={dossier} />
        <Rating dossier={dossier} />
      </main>
      <footer className="footer">
        Trang ví dụ của phần mềm Hài Lòng. Tỉnh, cơ quan và hồ sơ đều không có thật.
      </footer>
    </>
  );
}
