import { fileTag } from '../site/element.ts';
import { keepsLink, policy, records, recordsDespite } from './declare-policy.ts';

/** What the element says where it may draw nothing. */
const needed = /needs trusted-types hailong$/;

const enforced = "require-trusted-types-for 'script'; trusted-types";

/** What other scripts of a page do before the element's file comes. */
const script = (text: string) => `<script>${text}</script>`;

policy('require-trusted-types-for, any name', () => "require-trusted-types-for 'script'", records);
policy('… trusted-types hailong', () => `${enforced} hailong`, records);
policy("… trusted-types 'none'", () => `${enforced} 'none'`, keepsLink(needed));
policy(
  '… trusted-types angular dompurify',
  () => `${enforced} angular dompurify`,
  keepsLink(needed),
);

policy('… trusted-types hailong, and the file twice', () => `${enforced} hailong`, records, {
  tag: (site) => fileTag(site) + fileTag(site),
});

policy('… trusted-types hailong, and a second version', () => `${enforced} hailong`, records, {
  tag: (site) => fileTag(site) + fileTag(site, { src: '/other-hailong.js' }),
});

policy(
  "… trusted-types hailong lit-html, beside the page's own Lit",
  () => `${enforced} hailong lit-html`,
  records,
  { head: '<script type="module" src="/lit-html.js"></script>' },
);

policy(
  "… trusted-types hailong, and the page has made a policy 'hailong'",
  () => `${enforced} hailong`,
  {
    ...keepsLink(needed),
    expected: 'the link stays; hailong-error',
  },
  { head: script("trustedTypes.createPolicy('hailong', {})") },
);

policy(
  "… trusted-types hailong 'allow-duplicates', and the page has made one",
  () => `${enforced} hailong 'allow-duplicates'`,
  records,
  { head: script("trustedTypes.createPolicy('hailong', {})") },
);

policy(
  "… trusted-types default, and the page's default policy lets all pass",
  () => `${enforced} default`,
  recordsDespite(['trusted-types trusted-types-policy']),
  { head: script("trustedTypes.createPolicy('default', { createHTML: (text) => text })") },
);

policy(
  "trusted-types 'none', but nothing required",
  () => "trusted-types 'none'",
  recordsDespite(['trusted-types trusted-types-policy']),
);
