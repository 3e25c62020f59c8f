import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { createResponseId, sendView, type Client } from '@hailong/client';
import type { Answers, Response, Survey } from '@hailong/protocol';
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

/**
 * Asks a citizen how satisfied they are and hands the answer to a client. Nothing leaves the page
 * before send is pressed. What is wrong on the host's side is told by `hailong-error`, and the
 * element's children stay visible where it cannot show a survey.
 */
export class HailongSurvey extends LitElement {
  /** Tells two versions on one page apart. */
  static readonly version = version;
  static override styles = styles;
  static override properties = {
    ...Object.fromEntries(['survey', 'collector', ...contextNames].map((name) => [name, {}])),
    theme: { reflect: true },
    countViews: { type: Boolean, attribute: 'count-views' },
    language: { attribute: 'lang' },
    client: { attribute: false },
    surveyData: { attribute: false },
    session: { state: true },
  };

  declare survey: string;
  declare collector: string | undefined;
  declare agency: string | undefined;
  declare procedure: string | undefined;
  declare service: string | undefined;
  declare province: string | undefined;
  declare commune: string | undefined;
  declare level: string | undefined;
  declare outcome: string | undefined;
  declare channel: string | undefined;
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  declare countViews: boolean;
  declare client: Pick<Client, 'submit'> | undefined;
  declare surveyData: Survey | undefined;

  declare private session: Session | undefined;
  declare private deliverer: Pick<Client, 'submit'>;
  /** The screen is being redrawn after a press; a second press is the rest of a double press. */
  declare private isTurning: boolean;
  declare private reported: Set<string>;
  declare private stopWatching: (() => void) | undefined;

  constructor() {
    super();
    this.survey = 'vn-service';
    this.reported = new Set();
  }

  override connectedCallback(): void {
    const connect = () => this.isConnected && super.connectedCallback();
    // While the page is being parsed, children such as an inline survey may still be missing.
    if (document.readyState !== 'loading' || this.nextSibling) connect();
    else document.addEventListener('DOMContentLoaded', connect, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWatching?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('survey') || changed.has('surveyData')) this.session = undefined;
    if (!this.session || changed.has('collector') || changed.has('client')) this.begin();
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.session || !changed.has('session')) return;
    this.tell('ready', { survey: this.about().survey });
    this.stopWatching?.();
    if (this.countViews) this.stopWatching = onceInSight(this, () => this.countView());
  }

  protected override render(): TemplateResult {
    return this.session ? surveyView(this.screen(this.session)) : html`<slot class="bare"></slot>`;
  }

  private get collectors(): string[] {
    return (this.collector ?? '').split(/\s+/).filter(Boolean);
  }

  /** Finds client and survey; where one is missing, the children stay visible. */
  private begin(): void {
    const { survey: wanted, collectors } = this;
    const fail = ({ message }: Error) => {
      this.session = undefined;
      this.report(message);
    };
    const open = (survey: Survey) => {
      if (wanted !== this.survey) return;
      const session = new Session(survey, createResponseId);
      assertShowable(this.screen(session));
      this.session = session;
    };
    try {
      this.deliverer = this.client ?? clientFor(collectors);
      if (this.session) return;
      const survey = surveyAtHand(this);
      if (survey) open(survey);
      else fetchSurvey(wanted, collectors[0]).then(open).catch(fail);
    } catch (error) {
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
        void this.focusOn('#page,#title');
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
    } else if (outcome === 'turn') void this.focusOn('#page,#title');
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
      ...this.about(),
      eligibility: 'none',
      language,
      answers,
    };
    void handOver(this.deliverer, response, (event, status, detail) => {
      session.hear(response, status);
      this.requestUpdate();
      this.tell(event, { id, revision, ...detail });
    });
  }

  private countView(): void {
    const view = { format: 'hailong-view@1', ...this.about() } as const;
    for (const collector of this.collectors) sendView(collector, view);
  }

  /** What is answered, about what, and through which channel. */
  private about(): Pick<Response, 'survey' | 'context' | 'channel'> {
    const { id = '', version = 0 } = this.session?.survey ?? {};
    return { survey: { id, version }, ...readContext(this, (message) => this.report(message)) };
  }

  /** Moves the focus once the screen is drawn anew. */
  private async focusOn(selector: string): Promise<void> {
    this.isTurning = true;
    this.requestUpdate();
    await this.updateComplete;
    this.isTurning = false;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
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
