import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';

describe('with the keyboard alone', () => {
  let shown: ShownSurvey;
  let before: HTMLInputElement;

  beforeEach(async () => {
    before = document.createElement('input');
    document.body.append(before);
    shown = await show();
    const after = document.createElement('button');
    after.id = 'after';
    document.body.append(after);
    before.focus();
  });
  afterEach(clear);

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
    await shown.settle();
  }

  it('a citizen rates and sends', async () => {
    await press('Tab', 'Tab', ' ', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(shown.client.responses).to.have.length(0);
    await press('Tab', 'Enter');
    expect(shown.client.responses[0]!.answers).to.deep.equal({ overall: 4 });
  });

  it('a citizen adds a reason and a comment', async () => {
    await press('Tab', 'Tab', 'ArrowDown', 'Tab', 'Enter');
    await press('Tab', ' ');
    for (let step = 0; step < 20 && shown.focused?.localName !== 'textarea'; step++)
      await press('Tab');
    await sendKeys({ type: 'abc' });
    await press('Tab', ' ');
    const { revision, answers } = shown.client.responses[1]!;
    expect([revision, answers['comment']]).to.deep.equal([2, 'abc']);
    expect(answers['unsatisfactory']).to.deep.equal(['access']);
  });

  it('Enter in the comment makes a new line and sends nothing', async () => {
    await press('Tab', 'Tab', 'ArrowDown', 'Tab', 'Enter');
    shown.root.querySelector('textarea')!.focus();
    await press('a', 'Enter', 'b');
    expect(shown.root.querySelector('textarea')!.value).to.equal('a\nb');
    expect(shown.client.responses).to.have.length(1);
  });

  it('the focus enters and leaves in the order of the page', async () => {
    await press('Tab');
    expect(shown.focused).to.equal(shown.button('English'));
    await press('Tab');
    expect(shown.focused).to.equal(shown.option('Rất không hài lòng'));
    await press('Tab', 'Tab');
    expect(document.activeElement!.id).to.equal('after');
  });

  it('shows where the focus is', async () => {
    await press('Tab', 'Tab');
    const box = shown.focused!.nextElementSibling!;
    expect(getComputedStyle(box).outlineStyle).to.equal('solid');
  });
});
