import { THEME_FILE } from '../theme/theme-file.ts';
import type { Plan } from '../plan.ts';
import { constants, FORM_FUNCTION, literal, OUTCOME_TYPE } from './component-facts.ts';
import { INSTALL_STEP, themeStep, useStep } from './component-steps.ts';
import type { Host } from './host.ts';
import { LINK_WORDS } from './link-words.ts';

const FILE = 'HailongRating.vue';

function component(plan: Plan): string {
  const outcome = plan.outcome ? literal(plan.outcome) : 'undefined';
  return `<script setup lang="ts">
import '@hailong/widget/define';
import type {} from '@hailong/widget/vue';
import { computed } from 'vue';

${constants(plan)}

const {
  agency = ${literal(plan.agency)},
  procedure = ${literal(plan.procedure)},
  outcome = ${outcome},
} = defineProps<{
  agency?: string;
  procedure?: string;
  outcome?: ${OUTCOME_TYPE};
}>();

${FORM_FUNCTION}

const form = computed(() => formOf({ agency, procedure, outcome }));
</script>

<template>
  <hailong-survey
    :collector="COLLECTOR"
    :survey="SURVEY"
    :agency="agency"
    :procedure="procedure"
    :outcome="outcome"
  >
    <a :href="form">${LINK_WORDS}</a>
  </hailong-survey>
</template>
`;
}

/** An application in Vue 3. */
export const vue: Host = {
  id: 'vue',
  title: { vi: 'Vue', en: 'Vue' },
  isThemed: true,
  scripts: [],
  directives: ['connect-src'],
  files: (plan) => [{ name: FILE, content: component(plan) }],
  steps: [
    INSTALL_STEP,
    {
      vi: "Trong vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('hailong-') } } })",
      en: "In vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('hailong-') } } })",
    },
    useStep(FILE, '<HailongRating outcome="granted" />'),
    themeStep(`import './${THEME_FILE}'`),
  ],
};
