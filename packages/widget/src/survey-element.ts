import type { Client } from '@hailong/client';
import type { Survey } from '@hailong/protocol';
import { createSchedule } from './element/create-schedule.ts';
import { defineProperties, takeEarly } from './element/define-properties.ts';
import { contextNames } from './host/read-context.ts';
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
    'voice',
    'dictation',
  ];

  /** Id of the survey; `vn-service` unless given. */
  declare survey: string | undefined;
  declare collector: string | undefined;
  declare agency: string | undefined;
  declare procedure: string | undefined;
  declare service: string | undefined;
  declare province: string | undefined;
  declare commune: string | undefined;
  declare level: string | undefined;
  declare outcome: string | undefined;
  declare channel: string | undefined;
  declare theme: string | undefined;

  /** A client of the host's own; without it the element makes one for its collectors. */
  declare client: Pick<Client, 'submit'> | undefined;
  /** A survey of the host's own. */
  declare surveyData: Survey | undefined;
  /** Has the element drawn anew; resolves once the screen shows the present state. */
  readonly requestUpdate = createSchedule(this, createDrawing(this));

  connectedCallback(): void {
    takeEarly(this, [...attributes, ...others]);
    this.requestUpdate();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }
}

defineProperties(HailongSurvey, attributes, others);
