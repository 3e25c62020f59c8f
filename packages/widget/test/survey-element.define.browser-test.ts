import { expect } from 'chai';

const { warn } = console;

describe('registering the element', () => {
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => {
      if (message.startsWith('<hailong-survey>')) warnings.push(message);
    };
  });
  afterEach(() => {
    Object.assign(console, { warn });
  });

  /** Runs the module as a page does that loads it once more. */
  async function load(times: number): Promise<void> {
    await import(new URL(`../src/survey-element.define.ts?load=${times}`, import.meta.url).href);
  }

  it('happens once, and a second time is silent for the same version', async () => {
    await load(1);
    const registered = customElements.get('hailong-survey');
    await load(2);
    expect(customElements.get('hailong-survey')).to.equal(registered);
    expect(warnings).to.deep.equal([]);
  });

  it('warns when another version is registered already', async () => {
    const registered = customElements.get('hailong-survey')!;
    Object.defineProperty(registered, 'version', { value: '0.0.1' });
    await load(3);
    expect(warnings[0]).to.match(/^<hailong-survey> 0\.0\.1 is registered already/);
  });
});
