import { expect } from 'chai';
import { findLeft } from './lacking.ts';
import { openOldPage, type OldPage } from './old-page.ts';

describe('the built file in an old engine', () => {
  let page: OldPage;

  beforeEach(async () => (page = await openOldPage()));
  afterEach(() => document.body.replaceChildren());

  async function rate(): Promise<void> {
    const labels = [...page.root.querySelectorAll('label')];
    labels.find((label) => label.textContent!.trim() === 'Hài lòng')!.click();
    const isRecorded = page.told('hailong-recorded');
    page.root.querySelector<HTMLElement>('.buttons button')!.click();
    await isRecorded;
  }

  it('finds nothing of what old engines lack', () => {
    expect(findLeft(page.view)).to.deep.equal([]);
  });

  it('gets an answer recorded', async () => {
    await rate();
    const bodies = [...page.collector.recorded.values()].map((body) => JSON.parse(body));
    expect(bodies.map(({ answers }) => answers)).to.deep.equal([{ overall: 4 }]);
  });

  it('shows the receipt and offers the follow-up', async () => {
    await rate();
    const receipt = page.root.querySelector('[part=receipt]')!.textContent!.trim();
    expect(receipt).to.equal('Mã biên nhận: 7K3M-Q9TD');
    const { height } = page.root.querySelector('textarea')!.getBoundingClientRect();
    expect(height).to.be.greaterThan(0);
  });

  it('is drawn in its own styles', () => {
    const form = page.root.querySelector('form')!;
    expect(page.view.getComputedStyle(form).borderTopStyle).to.equal('solid');
  });
});
