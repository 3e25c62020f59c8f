import type { HailongStatusEvents } from '../events/status-events.ts';
import type { HailongSurveyEvents } from '../events/survey-events.ts';
import type { HailongStatus } from '../status/status-element.ts';
import type { HailongSurvey } from '../survey-element.ts';
import type { Listeners } from './listeners.ts';
import type { StatusAttributes } from './status-attributes.ts';
import type { SurveyAttributes } from './survey-attributes.ts';

/** What React's own elements take too. */
type Common<Element> = import('react').DetailedHTMLProps<
  import('react').HTMLAttributes<Element>,
  Element
>;

// Types only. React 19 sets a property where the element has one, and listens to `onhailong-recorded`.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'hailong-survey': Common<HailongSurvey> & SurveyAttributes & Listeners<HailongSurveyEvents>;
      'hailong-status': Common<HailongStatus> & StatusAttributes & Listeners<HailongStatusEvents>;
    }
  }
}
