import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { FakeClient } from '../fixtures/fake-client.ts';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';

describe('a page that is one big form', () => {
  let form: HTMLFormElement;
  let submitted: number;
  let shown: ShownSurvey;

  beforeEach(async () => {
    form = document.createElement('form');
    submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    document.body.append(form);
    shown = await show(undefined, form);
  });
  afterEach(clear);

  it('is not submitted by our button', async () => {
    await shown.choose('Hài lòng');
    await shown.press('Gửi đánh giá');
    expect(submitted).to.equal(0);
  });

  it('is not submitted by Enter in any of our controls', async () => {
    shown.option('Hài lòng').focus();
    await sendKeys({ press: 'Enter' });
    await shown.choose('Hài lòng');
    await shown.press('Gửi đánh giá');
    shown.root.querySelector('textarea')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(submitted).to.equal(0);
  });

  it('has none of our answers among its data', async () => {
    await shown.choose('Hài lòng');
    expect([...new FormData(form)]).to.deep.equal([]);
  });
});

describe('a page that listens to keys', () => {
  afterEach(clear);

  it('hears none that is pressed in a comment', async () => {
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => void heard.push(key);
    document.addEventListener('keydown', listen);
    const shown = await show();
    await shown.choose('Hài lòng');
    await shown.press('Gửi đánh giá');
    shown.root.querySelector('textarea')!.focus();
    await sendKeys({ press: 'h' });
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([]);
  });
});

describe('a page that sets properties early', () => {
  afterEach(clear);

  it('finds them taken over when the element joins the page', async () => {
    const client = new FakeClient();
    const shown = await show((element) => {
      Object.defineProperty(element, 'client', {
        value: client,
        configurable: true,
        writable: true,
      });
    });
    await shown.choose('Hài lòng');
    await shown.press('Gửi đánh giá');
    expect(client.responses).to.have.length(1);
    expect(Object.keys(shown.element)).to.not.include('client');
  });

  it('reads back what its attributes say', async () => {
    const { element } = await show((survey) => (survey.agency = 'H26'));
    expect(element.getAttribute('agency')).to.equal('H26');
    element.agency = undefined;
    expect([element.agency, element.hasAttribute('agency')]).to.deep.equal([undefined, false]);
  });

  it('may move the element without losing the answer', async () => {
    const shown = await show();
    await shown.choose('Hài lòng');
    const other = document.createElement('div');
    document.body.append(other);
    other.append(shown.element);
    await shown.settle();
    expect(shown.option('Hài lòng').checked).to.equal(true);
  });
});
