import type { Client } from '@hailong/client';
import type { Survey } from '@hailong/protocol';
import { createSchedule } from './element/create-schedule.ts';
import { defineProperties, takeEarly } from './element/define-properties.ts';
import { contextNames } from './host/read-context.ts';
import { createReport } from './host/tell.ts';
import { watchPage } from './host/watch-page.ts';
import { version } from './version.ts';
import { createDrawing } from './view/create-drawing.ts';

const attributes = ['survey', 'collector', ...contextNames, 'theme'];
const others = ['client', 'surveyData'];

/** Servers that render pages import the class without a DOM. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * Asks a citizen how satisfied they are and hands the answer to a client. Nothing leaves the page
 * before send is pressed. What is wrong on the host's side is told by `hailong-error`, and the
 * element's children stay visible where it cannot show a survey.
 *
 * @tagname hailong-survey
 *
 * @attr {string} lang - the language; else that of the nearest ancestor, the page, the browser, else `vi`
 * @attr {string} agency-name - stands for `{agency}` in the survey's texts; shown only, never sent
 * @attr {string} procedure-name - stands for `{procedure}`, likewise
 * @attr {string} packs - a folder with a language pack for each further language, such as `/packs/`
 * @attr {string} voice - address of `hailong-voice.js`, which reads the survey aloud; no voice without it
 * @attr {boolean} dictation - lets a comment be spoken where the voice is open and the browser can take it down
 * @attr {number} keep-minutes - for how long a half-filled survey is kept on this device, to be resumed; else never
 * @attr {number} reset-seconds - after how long an untouched kiosk begins anew; 60 unless given, 40 at least
 * @attr {boolean} count-views - counts once, without any identifier, that half of the element was in sight
 *
 * @fires hailong-ready - the first question is shown
 * @fires hailong-saved - the answer is kept; `durable` if it survives the page
 * @fires hailong-recorded - a collector has it
 * @fires hailong-refused - no collector will take it; the citizen sees it again
 * @fires hailong-error - the page's own mistake, told once; also on the console
 *
 * @slot - the fallback, where no survey can be shown
 * @slot privacy - your words in place of the privacy note
 *
 * @csspart form - the frame around everything
 * @csspart question - a question, or an item of a grid, with its controls
 * @csspart option - one thing to pick
 * @csspart option-label - the words of an option
 * @csspart face - the face of a scale point
 * @csspart button - every button
 * @csspart error - what is wrong with an answer
 * @csspart status - what has become of the answer
 * @csspart receipt - the line with the receipt code
 */
export class HailongSurvey extends Base {
  /** Tells two versions on one page apart. */
  static readonly version = version;
  static readonly observedAttributes = [
    ...attributes,
    'lang',
    'count-views',
    'agency-name',
    'procedure-name',
    'packs',
    'keep-minutes',
    'reset-seconds',
    'voice',
    'dictation',
  ];

  /** @attr survey - id of the survey; `vn-service` unless given */
  declare survey: string | undefined;
  /** @attr collector - base URLs of the collectors, separated by spaces */
  declare collector: string | undefined;
  /** @attr agency - the agency that handled the procedure, such as `H26.107` */
  declare agency: string | undefined;
  /** @attr procedure - the procedure, such as `1.001193` */
  declare procedure: string | undefined;
  /** @attr service - the online service, such as `1.003650.01` */
  declare service: string | undefined;
  /** @attr province - the province's code */
  declare province: string | undefined;
  /** @attr commune - the commune's code */
  declare commune: string | undefined;
  /** @attr level - how far the service is online */
  declare level: 'full' | 'partial' | undefined;
  /** @attr outcome - how the procedure ended */
  declare outcome: 'granted' | 'refused' | 'withdrawn' | 'late' | undefined;
  /** @attr channel - how the answer comes in; `web` unless given */
  declare channel: 'web' | 'kiosk' | 'assisted' | 'hosted' | 'app' | undefined;
  /** @attr theme - `auto`, or none, follows the system */
  declare theme: 'light' | 'dark' | 'auto' | undefined;

  /**
   * A client of the host's own, an object with `submit(response)` as in `@hailong/client`; without it the
   * element makes one for its collectors.
   */
  declare client: Pick<Client, 'submit'> | undefined;
  /** A survey of the host's own; an inline `<script type="application/json">` child does the same. */
  declare surveyData: Survey | undefined;
  private readonly report = createReport(this);
  private readonly watch = watchPage(this, this.report);
  /** Has the element drawn anew; resolves once the screen shows the present state. */
  readonly requestUpdate: () => Promise<void> = createSchedule(
    this,
    createDrawing(this, this.report),
  );

  connectedCallback(): void {
    takeEarly(this, [...attributes, ...others]);
    this.watch(true);
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.watch(false);
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }
}

defineProperties(HailongSurvey, attributes, others);
