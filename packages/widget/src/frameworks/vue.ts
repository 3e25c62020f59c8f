import type { HailongStatusEvents } from '../events/status-events.ts';
import type { HailongSurveyEvents } from '../events/survey-events.ts';
import type { StatusAttributes } from './status-attributes.ts';
import type { SurveyAttributes } from './survey-attributes.ts';

/** `@hailong-recorded` in a template is the property `onHailongRecorded`. */
type Handlers<Events> = {
  [
    Name in keyof Events as Name extends `hailong-${infer Rest}`
      ? `onHailong${Capitalize<Rest>}`
      : never
  ]?: ((event: Events[Name]) => void) | undefined;
};

/** What Vue's language tools take for a component. */
type Tag<Properties> = new () => { $props: import('vue').HTMLAttributes & Properties };

// Types only. Vue needs `compilerOptions.isCustomElement` too, so that it leaves the tags to the browser.
declare module 'vue' {
  interface GlobalComponents {
    'hailong-survey': Tag<SurveyAttributes & Handlers<HailongSurveyEvents>>;
    'hailong-status': Tag<StatusAttributes & Handlers<HailongStatusEvents>>;
  }
}
