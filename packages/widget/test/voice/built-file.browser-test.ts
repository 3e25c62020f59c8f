import { expect } from 'chai';
import { FakeRecognition } from './fake-recognition.ts';
import { FakeSynthesis, FakeUtterance } from './fake-synthesis.ts';

const folder = new URL('../../dist/cdn/', import.meta.url).href;

/** A page whose policy allows scripts from our files only, in a browser whose voice says nothing. */
class StrictPage {
  readonly synthesis = new FakeSynthesis();
  readonly errors: string[] = [];
  readonly violations: string[] = [];
  private readonly frame = document.createElement('iframe');

  /** Opens it with a file of the voice. */
  async open(voice: string): Promise<void> {
    const policy = `default-src 'none'; script-src ${folder}hailong.js ${folder}hailong-voice.js`;
    this.frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}" /><body>`;
    const isLoaded = new Promise((resolve) => this.frame.addEventListener('load', resolve));
    document.body.append(this.frame);
    await isLoaded;
    Object.defineProperties(this.frame.contentWindow, {
      speechSynthesis: { value: this.synthesis },
      SpeechSynthesisUtterance: { value: FakeUtterance },
      SpeechRecognition: { value: FakeRecognition },
    });
    const { document: page } = this.frame.contentWindow!;
    page.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
      this.violations.push(blockedURI);
    });
    page.addEventListener('hailong-error', (event) => {
      this.errors.push((event as CustomEvent<{ message: string }>).detail.message);
    });
    const isReady = new Promise((resolve) => page.addEventListener('hailong-ready', resolve));
    const script = page.createElement('script');
    Object.assign(script.dataset, {
      collector: 'https://collector.example',
      lang: 'vi',
      voice,
      dictation: '',
    });
    script.src = `${folder}hailong.js`;
    page.body.append(script);
    await isReady;
  }

  get root(): ShadowRoot {
    return this.frame.contentDocument!.querySelector('hailong-survey')!.shadowRoot!;
  }

  /** Presses the button that asks for the voice, and waits. */
  async ask(isDone: () => boolean): Promise<void> {
    this.root.querySelector<HTMLElement>('.voice button')!.click();
    while (!isDone()) await new Promise((resolve) => setTimeout(resolve));
  }
}

describe('the built file of the voice', () => {
  let page: StrictPage;

  beforeEach(() => (page = new StrictPage()));
  afterEach(() => document.body.replaceChildren());

  it('is loaded by the built element and reads, where the policy allows these two files only', async () => {
    await page.open(`${folder}hailong-voice.js`);
    await page.ask(() => page.synthesis.speaking);
    expect(page.synthesis.texts).to.deep.equal(['Mức độ hài lòng của người nộp hồ sơ']);
    expect(page.root.querySelectorAll('.voice')).to.have.length(2);
    expect(page.violations).to.deep.equal([]);
  });

  it('is told to be missing, to the host and to the citizen, where the policy keeps it out', async () => {
    const elsewhere = new URL('./voice-file.ts', import.meta.url).href;
    await page.open(elsewhere);
    await page.ask(() => page.errors.length > 0);
    expect(page.errors).to.deep.equal([`voice ${elsewhere} cannot be loaded`]);
    expect(page.violations).to.have.length(1);
    const note = () => page.root.querySelector('.voice [role=status]')!.textContent!.trim();
    while (!note()) await new Promise((resolve) => setTimeout(resolve));
    expect(note()).to.equal('Chưa nghe được. Xin thử lại sau.');
  });
});
