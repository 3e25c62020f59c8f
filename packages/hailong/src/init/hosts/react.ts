import { THEME_FILE } from '../theme/theme-file.ts';
import type { Plan } from '../plan.ts';
import { constants, FORM_FUNCTION, literal, OUTCOME_TYPE } from './component-facts.ts';
import { INSTALL_STEP, themeStep, useStep } from './component-steps.ts';
import type { Host } from './host.ts';
import { LINK_WORDS } from './link-words.ts';

const FILE = 'HailongRating.tsx';

function component(plan: Plan): string {
  return `import '@hailong/widget/define';
import type {} from '@hailong/widget/react';

${constants(plan)}

/** What the survey is about; the defaults are those chosen for this portal. */
export interface HailongRatingProps {
  agency?: string;
  procedure?: string;
  outcome?: ${OUTCOME_TYPE} | undefined;
}

${FORM_FUNCTION}

/** Asks the citizen at the end of a procedure; the link inside is for browsers that cannot. */
export function HailongRating({
  agency = ${literal(plan.agency)},
  procedure = ${literal(plan.procedure)},
  outcome${plan.outcome ? ` = ${literal(plan.outcome)}` : ''},
}: HailongRatingProps) {
  return (
    <hailong-survey
      collector={COLLECTOR}
      survey={SURVEY}
      agency={agency}
      procedure={procedure}
      outcome={outcome}
    >
      <a href={formOf({ agency, procedure, outcome })}>${LINK_WORDS}</a>
    </hailong-survey>
  );
}
`;
}

/** An application in React 19. */
export const react: Host = {
  id: 'react',
  title: { vi: 'React', en: 'React' },
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
