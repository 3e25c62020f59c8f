import type { Observation, Probed } from '../../src/doctor/observation.ts';
import type { DocumentSeen, ElementSeen, PageSeen } from '../../src/doctor/page-seen.ts';

const BASE = 'https://rating.example';

/** Makes a document in which nothing is wrong. */
export function makeDocument(given: Partial<DocumentSeen> = {}): DocumentSeen {
  const nothing = { scripts: [], frames: [], links: [], violations: [], storageFault: undefined };
  return { url: 'https://portal.example/result', language: 'vi', ...nothing, ...given };
}

/** Makes an element in which nothing is wrong. */
export function makeElement(given: Partial<ElementSeen> = {}): ElementSeen {
  return {
    place: '<hailong-survey> 1',
    document: 0,
    attributes: { collector: BASE, agency: 'H26.107' },
    isDefined: true,
    isShown: true,
    hasOwnClient: false,
    version: '0.1.0',
    survey: { id: 'vn-service', version: 1 },
    errors: [],
    width: 600,
    height: 300,
    hiddenBy: undefined,
    coveredBy: undefined,
    fallback: [`${BASE}/s/vn-service?agency=H26.107`],
    colors: { light: {}, dark: {} },
    asks: { [BASE]: { kind: 'answered' } },
    ...given,
  };
}

/** What servers say when nothing is wrong with them. */
export const wellProbed: Probed = {
  collectors: {
    [BASE]: { base: BASE, state: 'works', seen: { vi: '', en: '' }, surveys: [] },
  },
  surveys: { [`${BASE} vn-service`]: { kind: 'known', version: 1 } },
  files: {},
  forms: {},
};

/** Makes an observation of a page with one right element, but for what is told. */
export function makeObservation(
  page: Partial<PageSeen> = {},
  probed: Partial<Probed> = {},
): Observation {
  const seen: PageSeen = {
    url: 'https://portal.example/result',
    status: 200,
    failure: undefined,
    documents: [makeDocument()],
    elements: [makeElement()],
    loads: [],
    ...page,
  };
  return { page: seen, probed: { ...wellProbed, ...probed }, planned: undefined };
}
