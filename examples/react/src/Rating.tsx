import { useState } from 'react';
import type { Receipt } from '@hailong/protocol';
import { formAddress, type Dossier } from './dossier';
import { client, tinhMau } from './rating-service';

export function Rating({ dossier }: { dossier: Dossier }) {
  const [receipt, setReceipt] = useState<Receipt>();

  return (
    <section aria-labelledby="rate-title">
      <h2 id="rate-title">Ý kiến của Ông/Bà</h2>
      <hailong-survey
        client={client}
        surveyData={tinhMau}
        agency={dossier.agency.code}
        procedure={dossier.procedure}
        outcome="granted"
        onhailong-recorded={({ detail }) => setReceipt(detail.receipt)}
      >
        <a href={formAddress(dossier)}>Đánh giá việc giải quyết hồ sơ</a>
      </hailong-survey>
      {receipt && (
        <p className="thanks" role="status">
          Cảm ơn Ông/Bà đã góp ý. Mã biên nhận của phiếu: {receipt.code}.
        </p>
      )}
    </section>
  );
}
