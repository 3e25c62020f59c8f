import { element } from '../site/element.ts';
import { mistake, send } from './mistake.ts';

const LINK_STAYS = 'the link stays';
const KEPT = 'asked, and kept on the device';

mistake('no collector', {
  expected: LINK_STAYS,
  element: (site) => element(site, { collector: undefined }),
  told: /^collector: received nothing, expected a URL$/,
  test: (visit) => visit.seesLink(),
});

mistake('a collector that is no address', {
  expected: LINK_STAYS,
  element: (site) => element(site, { collector: 'rating.example' }),
  told: /^collector: received "rating.example", expected https:\/\/host\/path$/,
  test: (visit) => visit.seesLink(),
});

mistake('a collector that is down', {
  expected: KEPT,
  element: (site) => element(site, { collector: site.nobody }),
  told: /^collector http:\S+: unreachable \(network, CORS or CSP\)$/,
  test: send,
});

mistake('a collector that is a web page', {
  expected: KEPT,
  element: (site) => element(site, { collector: site.webServer }),
  told: /^collector http:\S+: answered 200 without a receipt$/,
  test: send,
});

mistake('one collector that is down beside one that works', {
  expected: 'recorded',
  element: (site) => element(site, { collector: `${site.nobody} ${site.collector}` }),
  told: /^collector http:\S+: unreachable/,
  test: (visit) => visit.rate(),
});

mistake('a survey that the collector does not have', {
  expected: LINK_STAYS,
  element: (site) => element(site, { survey: 'vn-servcie' }),
  told: /\/v1\/surveys\/vn-servcie: answered 404$/,
  test: (visit) => visit.seesLink(),
});

mistake('a survey asked of a web page', {
  expected: LINK_STAYS,
  element: (site) => element(site, { survey: 'vn-needs-2023', collector: site.webServer }),
  told: /\/v1\/surveys\/vn-needs-2023: .*is not valid JSON$/,
  test: (visit) => visit.seesLink(),
});

mistake('a survey asked of a collector that is down', {
  expected: LINK_STAYS,
  element: (site) => element(site, { survey: 'vn-needs-2023', collector: site.nobody }),
  told: /\/v1\/surveys\/vn-needs-2023: Failed to fetch$/,
  test: (visit) => visit.seesLink(),
});
