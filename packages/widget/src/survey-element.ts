import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { createResponseId, sendView, type Client } from '@hailong/client';
import type { Response, Survey, View } from '@hailong/protocol';
import { Session, type Draft } from './flow/session.ts';
import { clientFor } from './host/client-for.ts';
import { handOver } from './host/hand-over.ts';
import { onceInSight } from './host/once-in-sight.ts';
import { contextAttributes, readContext } from './host/read-context.ts';
import { catalogues } from './messages/catalogues.ts';
import { chooseLanguage } from './messages/choose-language.ts';
import { vi } from './messages/vi.ts';
import { styles } from './styles/styles.ts';
import { fetchSurvey, surveyAtHand } from './survey/find-survey.ts';
import { version } from './version.ts';
import { assertShowable } from './view/assert-showable.ts';
import { surveyView, type Actions } from './view/survey-view.ts';

const strings = Object.fromEntries(
  ['survey', 'collector', 'channel', ...contextAttributes].map((name) => [name, {}]),
);

/**
 * Asks a citizen how satisfied they are and hands the answer to a client. Nothing leaves the page
 * before send is pressed. What goes wrong on the host's side is told by `hailong-error`, and the
 * element's children stay visible in its place.
 */
export class HailongSurvey extends LitElement {
  /** Tells two versions on one page apart. */
  static readonly version = version;
  static override styles = styles;
  static override properties = {
    ...strings,
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
  declare channel: string;
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
    this.channel = 'web';
    this.isTurning = false;
    this.reported = new Set();
  }

  override connectedCallback(): void {
    // While the page is being parsed, children such as an inline survey may still be missing.
    if (document.readyState !== 'loading' || this.nextSibling) return super.connectedCallback();
    const proceed = () => this.isConnected && super.connectedCallback();
    document.addEventListener('DOMContentLoaded', proceed, { once: true });
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
    this.tell('ready', { survey: this.reference(this.session) });
    this.stopWatching?.();
    if (this.countViews) this.stopWatching = onceInSight(this, () => this.countView());
  }

  protected override render(): TemplateResult {
    const { session } = this;
    if (!session) return html`<slot class="bare"></slot>`;
    const language = this.chosenLanguage(session.flow.survey);
    const { flow, mistakes, isNothingAdded, status } = session;
    const messages = catalogues[language] ?? vi;
    return surveyView(
      { flow, mistakes, isNothingAdded, status, language, messages },
      this.actions(session),
    );
  }

  private get collectors(): string[] {
    return (this.collector ?? '').split(/\s+/).filter(Boolean);
  }

  private begin(): void {
    const { survey: wanted, collectors } = this;
    try {
      this.deliverer = this.client ?? clientFor(collectors);
      this.context();
      if (this.session) return;
      const survey = surveyAtHand(this);
      if (survey) return this.open(survey);
      const open = (fetched: Survey) => wanted === this.survey && this.open(fetched);
      fetchSurvey(wanted, collectors).then(open).catch((error) => this.report(error));
    } catch (error) {
      this.session = undefined;
      this.report(error as Error);
    }
  }

  private open(survey: Survey): void {
    assertShowable(survey);
    this.session = new Session(survey, createResponseId);
  }

  private chosenLanguage({ languages }: Survey): string {
    const nearest = this.closest<HTMLElement>('[lang]')?.lang;
    return chooseLanguage([nearest, document.documentElement.lang, ...navigator.languages], languages);
  }

  private actions(session: Session): Actions {
    return {
      reply: (question, answer) => {
        session.reply(question, answer);
        this.requestUpdate();
      },
      press: () => this.isTurning || this.press(session),
      goBack: () => {
        session.turn(-1);
        void this.focusOn('#page, #title');
      },
      goTo: (name) => void this.focusOn(`[name="${name}"]`),
      speak: (language) => (this.lang = language),
    };
  }

  private press(session: Session): void {
    const outcome = session.press();
    if (outcome === 'mend') {
      const [first] = session.mistakes;
      const control = first ? `[name="${first.name}"]` : 'input, textarea';
      return void this.focusOn(session.mistakes.length > 1 ? '#summary' : control);
    }
    if (outcome !== 'turn') this.send(session, outcome);
    void this.focusOn(outcome === 'turn' ? '#page, #title' : '#title');
  }

  private send(session: Session, { id, revision, answers }: Draft): void {
    const response: Response = {
      format: 'hailong-response@1',
      id,
      revision,
      survey: this.reference(session),
      ...this.context(),
      eligibility: 'none',
      language: this.chosenLanguage(session.flow.survey),
      answers,
    };
    void handOver(this.deliverer, response, ({ event, detail, status }) => {
      session.hear(response, status);
      this.requestUpdate();
      this.tell(event, { id, revision, ...detail });
    });
  }

  private countView(): void {
    if (!this.session) return;
    const view: View = {
      format: 'hailong-view@1',
      survey: this.reference(this.session),
      ...this.context(),
    };
    for (const collector of this.collectors) sendView(collector, view);
  }

  private reference({ flow }: Session): Response['survey'] {
    const { id, version } = flow.survey;
    return { id, version };
  }

  private context(): ReturnType<typeof readContext> {
    return readContext(this, (message) => this.report(new Error(message)));
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
  private report({ message }: Error): void {
    if (this.reported.has(message)) return;
    this.reported.add(message);
    // eslint-disable-next-line no-console -- the only sign to an integrator who listens to no event
    console.error(`<hailong-survey> ${message}`);
    this.tell('error', { message });
  }

  private tell(event: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`hailong-${event}`, { detail, bubbles: true, composed: true }));
  }
}
