import { THEME_FILE } from '../theme/theme-file.ts';
import type { Plan } from '../plan.ts';
import { constants, FORM_FUNCTION, literal, OUTCOME_TYPE } from './component-facts.ts';
import { INSTALL_STEP, themeStep, useStep } from './component-steps.ts';
import type { Host } from './host.ts';
import { LINK_WORDS } from './link-words.ts';

const FILE = 'hailong-rating.component.ts';

function component(plan: Plan): string {
  const outcome = plan.outcome ? literal(plan.outcome) : 'undefined';
  return `import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, input } from '@angular/core';
import '@hailong/widget/define';

${constants(plan)}

${FORM_FUNCTION}

/** Asks the citizen at the end of a procedure; the link inside is for browsers that cannot. */
@Component({
  selector: 'hailong-rating',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <hailong-survey
      [attr.collector]="collector"
      [attr.survey]="survey"
      [attr.agency]="agency()"
      [attr.procedure]="procedure()"
      [attr.outcome]="outcome()"
    >
      <a [href]="form()">${LINK_WORDS}</a>
    </hailong-survey>
  \`,
})
export class HailongRatingComponent {
  readonly agency = input(${literal(plan.agency)});
  readonly procedure = input(${literal(plan.procedure)});
  readonly outcome = input<${OUTCOME_TYPE} | undefined>(${outcome});

  protected readonly collector = COLLECTOR;
  protected readonly survey = SURVEY;
  protected readonly form = computed(() =>
    formOf({ agency: this.agency(), procedure: this.procedure(), outcome: this.outcome() }),
  );
}
`;
}

/** An application in Angular, from version 19: components stand alone. */
export const angular: Host = {
  id: 'angular',
  title: { vi: 'Angular', en: 'Angular' },
  isThemed: true,
  scripts: [],
  directives: ['connect-src'],
  files: (plan) => [{ name: FILE, content: component(plan) }],
  steps: [
    INSTALL_STEP,
    useStep(FILE, '<hailong-rating outcome="granted" />'),
    themeStep(`"styles": ["src/${THEME_FILE}"] (angular.json)`),
  ],
};
