import { html } from 'lit/html.js';
import { createResponseId, sendView, type Client } from '@hailong/client';
import type { Answers, Response, Survey } from '@hailong/protocol';
import { LiveElement } from './element/live-element.ts';
import { reflect, takeEarly } from './element/reflect.ts';
import { Session, type Revision } from './flow/session.ts';
import { clientFor } from './host/client-for.ts';
import { handOver } from './host/hand-over.ts';
import { onceInSight } from './host/once-in-sight.ts';
import { contextNames, readContext } from './host/read-context.ts';
import { catalogues } from './messages/catalogues.ts';
import { chooseLanguage } from './messages/choose-language.ts';
import { vi } from './messages/vi.ts';
import { styles } from './styles/styles.ts';
import { fetchSurvey, surveyAtHand } from './survey/find-survey.ts';
import { version } from './version.ts';
import { assertShowable } from './view/assert-showable.ts';
import type { Screen } from './view/screen.ts';
import { surveyView } from './view/survey-view.ts';

const reflected = ['survey', 'collector', ...contextNames, 'theme'];

/**
 * Asks a citizen how satisfied they are and hands the answer to a client. Nothing leaves the page
 * before send is pressed. What is wrong on the host's side is told by `hailong-error`, and the
 * element's children stay visible where it cannot show a survey.
 */
export class HailongSurvey extends LiveElement {
  /** Tells two versions on one page apart. */
  static readonly version = version;
  static readonly observedAttributes = [...reflected, 'lang', 'count-views'];

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

  private givenClient: Pick<Client, 'submit'> | undefined;
  private givenSurvey: Survey | undefined;
  /** The survey or its id, and the client or the collectors, that the session was begun with. */
  private wanted: Survey | string | undefined;
  private way: Pick<Client, 'submit'> | string | undefined;
  private session: Session | undefined;
  private announced: Session | undefined;
  private deliverer: Pick<Client, 'submit'> | undefined;
  /** The screen is being redrawn after a press; a second press is the rest of a double press. */
  private isTurning = false;
  private readonly reported = new Set<string>();
  private stopWatching: (() => void) | undefined;

  /** A client of the host's own; without it the element makes one for its collectors. */
  get client(): Pick<Client, 'submit'> | undefined {
    return this.givenClient;
  }
  set client(client: Pick<Client, 'submit'> | undefined) {
    this.givenClient = client;
    this.requestUpdate();
  }

  /** A survey of the host's own. */
  get surveyData(): Survey | undefined {
    return this.givenSurvey;
  }
  set surveyData(survey: Survey | undefined) {
    this.givenSurvey = survey;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    takeEarly(this, [...reflected, 'client', 'surveyData']);
    document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    super.connectedCallback();
  }

  disconnectedCallback(): void {
    this.stopWatching?.();
  }

  protected override update(): void {
    // While the page is being parsed, children such as an inline survey may still be missing.
    if (document.readyState === 'loading' && !this.nextSibling) return;
    this.begin();
    const { session } = this;
    this.draw(
      session ? surveyView(this.screen(session)) : html`<slot class="bare"></slot>`,
      styles,
    );
    if (session && session !== this.announced) this.announce(session);
  }

  private announce(session: Session): void {
    this.announced = session;
    this.tell('ready', { survey: this.about(session).survey });
    this.stopWatching?.();
    if (this.hasAttribute('count-views'))
      this.stopWatching = onceInSight(this, () => this.countView(session));
  }

  private get collectors(): string[] {
    return (this.collector ?? '').split(/\s+/).filter(Boolean);
  }

  /** Finds client and survey when they are others than before; else the children stay visible. */
  private begin(): void {
    const { collectors } = this;
    const id = this.survey || 'vn-service';
    const wanted = this.surveyData ?? id;
    const way = this.client ?? collectors.join(' ');
    if (wanted === this.wanted && way === this.way) return;
    if (wanted !== this.wanted) this.session = undefined;
    Object.assign(this, { wanted, way });
    const open = (survey: Survey) => {
      if (wanted !== this.wanted) return;
      const session = new Session(survey, createResponseId);
      assertShowable(this.screen(session));
      this.session = session;
      this.requestUpdate();
    };
    const fail = ({ message }: Error) => this.report(message);
    try {
      this.deliverer = this.client ?? clientFor(collectors);
      if (this.session) return;
      const survey = surveyAtHand(this, id);
      if (survey) open(survey);
      else fetchSurvey(id, collectors[0]).then(open).catch(fail);
    } catch (error) {
      this.session = undefined;
      fail(error as Error);
    }
  }

  private screen(session: Session): Screen {
    const { languages } = session.survey;
    const nearest = this.closest<HTMLElement>('[lang]')?.lang;
    const wishes = [nearest, document.documentElement.lang, ...navigator.languages];
    const language = chooseLanguage(wishes, languages);
    return {
      session,
      language,
      messages: catalogues[language] ?? vi,
      say: (text) => text[language] ?? text[languages[0] ?? ''] ?? '',
      reply: (question, answer) => {
        session.reply(question, answer);
        this.requestUpdate();
      },
      press: () => this.isTurning || this.press(session, language),
      goBack: () => {
        session.turn(-1);
        void this.focusOn('#page', '#title');
      },
      goTo: (name) => void this.focusOn(`[name="${name}"]`),
      speak: (other) => (this.lang = other),
    };
  }

  private press(session: Session, language: string): void {
    const outcome = session.press();
    if (outcome === 'mend') {
      const { length, [0]: first } = session.mistakes;
      void this.focusOn(length > 1 ? '#summary' : `[name="${first?.name}"]`);
    } else if (outcome === 'turn') void this.focusOn('#page', '#title');
    else {
      this.send(session, language, outcome);
      void this.focusOn('#title');
    }
  }

  private send(
    session: Session,
    language: string,
    { id, revision, answers }: Revision & { answers: Answers },
  ): void {
    const response: Response = {
      format: 'hailong-response@1',
      id,
      revision,
      ...this.about(session),
      eligibility: 'none',
      language,
      answers,
    };
    void handOver(this.deliverer as Pick<Client, 'submit'>, response, (step) => {
      const { event, ...detail } = step;
      session.hear(response, step);
      this.requestUpdate();
      this.tell(event, { id, revision, ...detail });
    });
  }

  private countView(session: Session): void {
    const view = { format: 'hailong-view@1', ...this.about(session) } as const;
    for (const collector of this.collectors) sendView(collector, view);
  }

  /** What is answered, about what, and through which channel. */
  private about({ survey }: Session): Pick<Response, 'survey' | 'context' | 'channel'> {
    const { id, version } = survey;
    return { survey: { id, version }, ...readContext(this, (message) => this.report(message)) };
  }

  /** Moves the focus to the first thing there is of these, once the screen is drawn anew. */
  private async focusOn(...selectors: string[]): Promise<void> {
    this.isTurning = true;
    this.requestUpdate();
    await this.updateComplete;
    this.isTurning = false;
    const found = selectors.map((each) => this.shadowRoot?.querySelector<HTMLElement>(each));
    found.find(Boolean)?.focus();
  }

  /** Tells the host page of a mistake, each one once. */
  private report(message: string): void {
    if (this.reported.has(message)) return;
    this.reported.add(message);
    // eslint-disable-next-line no-console -- the only sign to an integrator who listens to no event
    console.error(`<hailong-survey> ${message}`);
    this.tell('error', { message });
  }

  private tell(event: string, detail: object): void {
    this.dispatchEvent(
      new CustomEvent(`hailong-${event}`, { detail, bubbles: true, composed: true }),
    );
  }
}

reflect(HailongSurvey, reflected);
