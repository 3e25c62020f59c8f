import { HailongSurvey } from './survey-element.ts';
import { version } from './version.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hailong-survey': HailongSurvey;
  }
}

const registered = customElements.get('hailong-survey') as { version?: string } | undefined;

if (!registered) customElements.define('hailong-survey', HailongSurvey);
else if (registered.version !== version) {
  // eslint-disable-next-line no-console -- two versions on one page are the integrator's to mend
  console.warn(
    `<hailong-survey> ${registered.version} is registered already; ${version} is not used`,
  );
}
