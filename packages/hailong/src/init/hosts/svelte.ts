import { THEME_FILE } from '../theme/theme-file.ts';
import type { Plan } from '../plan.ts';
import { constants, FORM_FUNCTION, literal, OUTCOME_TYPE } from './component-facts.ts';
import { INSTALL_STEP, themeStep, useStep } from './component-steps.ts';
import type { Host } from './host.ts';
import { LINK_WORDS } from './link-words.ts';

const FILE = 'HailongRating.svelte';

function component(plan: Plan): string {
  const outcome = plan.outcome ? literal(plan.outcome) : 'undefined';
  return `<script lang="ts">
  import '@hailong/widget/define';
  import type {} from '@hailong/widget/svelte';

  interface Props {
    agency?: string;
    procedure?: string;
    outcome?: ${OUTCOME_TYPE} | undefined;
  }

${constants(plan).replaceAll(/^/gm, '  ')}

  let {
    agency = ${literal(plan.agency)},
    procedure = ${literal(plan.procedure)},
    outcome = ${outcome},
  }: Props = $props();

${FORM_FUNCTION.replaceAll(/^/gm, '  ')}

  const form = $derived(formOf({ agency, procedure, outcome }));
</script>

<hailong-survey collector={COLLECTOR} survey={SURVEY} {agency} {procedure} {outcome}>
  <a href={form}>${LINK_WORDS}</a>
</hailong-survey>
`;
}

/** An application in Svelte 5. */
export const svelte: Host = {
  id: 'svelte',
  title: { vi: 'Svelte', en: 'Svelte' },
  isThemed: true,
  scripts: [],
  directives: ['connect-src'],
  files: (plan) => [{ name: FILE, content: component(plan) }],
  steps: [
    INSTALL_STEP,
    useStep(FILE, '<HailongRating outcome="granted" />'),
    themeStep(`import './${THEME_FILE}'`),
  ],
};
