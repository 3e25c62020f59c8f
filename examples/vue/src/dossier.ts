import { collector } from './rating-service';

/** A dossier as this page needs it. */
export interface Dossier {
  code: string;
  title: string;
  agency: { code: string; name: string };
  procedure: string;
  day: string;
}

/** Stands for what a portal reads from its own server. */
export const dossier: Dossier = {
  code: 'H99.107-261118-0042',
  title: 'Đăng ký thành lập hộ kinh doanh',
  agency: { code: 'H99.107', name: 'Phòng Kinh tế xã Ví Dụ' },
  procedure: '1.999001',
  day: '23/11/2026',
};

/** The collector's own form for browsers in which the survey cannot run. The dossier's code stays here. */
export function formAddress({ agency, procedure }: Dossier): string {
  const query = new URLSearchParams({ agency: agency.code, procedure, outcome: 'granted' });
  return `${collector}/s/tinh-mau?${query}`;
}
