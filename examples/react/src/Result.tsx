import type { Dossier } from './dossier';

export function Result({ dossier }: { dossier: Dossier }) {
  return (
    <section className="card" aria-labelledby="title">
      <p className="badge">Đã có kết quả</p>
      <h1 id="title">{dossier.title}</h1>
      <p>Hồ sơ của Ông/Bà đã được giải quyết. Xin mời Ông/Bà tải giấy chứng nhận bản điện tử.</p>
      <dl>
        <div>
          <dt>Mã hồ sơ</dt>
          <dd>{dossier.code}</dd>
        </div>
        <div>
          <dt>Cơ quan giải quyết</dt>
          <dd>{dossier.agency.name}</dd>
        </div>
        <div>
          <dt>Ngày có kết quả</dt>
          <dd>{dossier.day}</dd>
        </div>
      </dl>
    </section>
  );
}
