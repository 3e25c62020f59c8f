import { ourScripts } from '../facts/our-scripts.ts';
import type { Check } from '../finding.ts';

/** Our files come from neither the portal nor a collector. */
export const thirdParty: Check = (observation) => {
  const collectors = observation.page.elements.flatMap(({ asks }) => Object.keys(asks));
  const hostOf = (address: string) => new URL(address).hostname;
  return ourScripts(observation)
    .filter(({ script: { src, mounts }, document }) => {
      if (!URL.canParse(src)) return false;
      const framed = document.frames.map((frame) => frame.src);
      const own = [document.url, ...framed, ...collectors, ...mounts.split(/\s+/)];
      return !own
        .filter((each) => URL.canParse(each))
        .map(hostOf)
        .includes(hostOf(src));
    })
    .map(({ script: { src } }) => ({
      id: 'third-party',
      severity: 'warning',
      seen: {
        vi: `${src} không phải của cổng, cũng không phải của bộ thu.`,
        en: `${src} is neither the portal's nor a collector's.`,
      },
      why: {
        vi: 'Bên thứ ba biết ai mở trang, và phiếu ngừng khi bên đó ngừng.',
        en: 'A third party learns who opens the page, and the survey is down when they are.',
      },
      mend: {
        vi: 'Lấy tệp từ bộ thu (/v…/hailong.js) hoặc từ chính cổng.',
        en: 'Load the file from the collector (/v…/hailong.js) or from the portal itself.',
      },
    }));
};
