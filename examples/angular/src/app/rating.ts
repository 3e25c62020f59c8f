import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, input, signal } from '@angular/core';
import type { Receipt } from '@hailong/protocol';
import { formAddress, type Dossier } from './dossier';
import { HailongSurvey } from './hailong-survey';
import { client, tinhMau } from './rating-service';

@Component({
  selector: 'app-rating',
  imports: [HailongSurvey],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section aria-labelledby="rate-title">
      <h2 id="rate-title">Ý kiến của Ông/Bà</h2>
      <hailong-survey
        [client]="client"
        [surveyData]="tinhMau"
        [agency]="dossier().agency.code"
        [procedure]="dossier().procedure"
        outcome="granted"
        (recorded)="receipt.set($event.receipt)"
      >
        <a [href]="formAddress()">Đánh giá việc giải quyết hồ sơ</a>
      </hailong-survey>
      @if (receipt(); as receipt) {
        <p class="thanks" role="status">
          Cảm ơn Ông/Bà đã góp ý. Mã biên nhận của phiếu: {{ receipt.code }}.
        </p>
      }
    </section>
  `,
})
export class Rating {
  readonly dossier = input.required<Dossier>();
  protected readonly client = client;
  protected readonly tinhMau = tinhMau;
  protected readonly receipt = signal<Receipt | undefined>(undefined);
  protected readonly formAddress = computed(() => formAddress(this.dossier()));
}
