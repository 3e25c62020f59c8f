import type { Text } from '../language/text.ts';
import type { Plan } from './plan.ts';

function noteOn(plan: Plan, file: string): Text[] {
  const { from } = plan.integrity[file] ?? {};
  const address = `${plan.collector}/v${plan.version}/${file}`;
  if (from === 'file') {
    return [
      {
        vi: `Bộ thu không có integrity.json; mã integrity được tính từ chính ${address}.`,
        en: `The collector has no integrity.json; the integrity was computed from ${address} itself.`,
      },
    ];
  }
  if (from !== 'missing') return [];
  return [
    {
      vi: `Không lấy được ${address}, nên thẻ script chưa có integrity. Khi bộ thu chạy phiên bản ${plan.version}, xin chạy lại hailong init --force; bộ thu phiên bản khác: thêm --widget-version.`,
      en: `${address} could not be had, so the script tag has no integrity yet. Run hailong init --force again once the collector runs version ${plan.version}; for a collector of another version add --widget-version.`,
    },
  ];
}

/** Gives what the developer should know of the files that the page will load. */
export function planNotes(plan: Plan): Text[] {
  return Object.keys(plan.integrity).flatMap((file) => noteOn(plan, file));
}
