import assert from 'node:assert/strict';
import { recordedRevisions } from '../../faults/bench/recorded-revisions.ts';
import { until } from '../../faults/bench/until.ts';
import { element } from '../site/element.ts';
import type { Visit } from '../visit/visit.ts';
import { mistake } from './mistake.ts';

async function isChosen({ find }: Visit, name: string): Promise<boolean> {
  return (await find('radio', name)).evaluate((radio) => (radio as HTMLInputElement).checked);
}

/** Sets an attribute of the element; null takes it away. */
function set({ page }: Visit, name: string, value: string): Promise<void> {
  const change = (attribute: string, to: string) =>
    document.querySelector('hailong-survey')!.setAttribute(attribute, to);
  return page.evaluate(change, name, value);
}

mistake('moved in mid-rating', {
  expected: 'keeps what was chosen; recorded',
  async test(visit) {
    await visit.choose('Bình thường');
    await visit.page.evaluate(() =>
      document.body.prepend(document.querySelector('hailong-survey')!),
    );
    assert.equal(await isChosen(visit, 'Bình thường'), true);
    await visit.rate();
  },
});

mistake('taken away and put back later', {
  expected: 'keeps what was chosen; recorded',
  async test(visit) {
    await visit.choose('Bình thường');
    await visit.page.evaluate(async () => {
      const survey = document.querySelector('hailong-survey')!;
      survey.remove();
      await new Promise((resolve) => setTimeout(resolve, 100));
      document.body.append(survey);
    });
    assert.equal(await isChosen(visit, 'Bình thường'), true);
    await visit.rate();
  },
});

mistake('taken away in the task of the press', {
  expected: 'recorded all the same',
  async test(visit) {
    const { page, site } = visit;
    await visit.choose('Hài lòng');
    const id = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const survey = document.querySelector('hailong-survey')!;
          survey.addEventListener('hailong-saved', (event) => {
            resolve((event as CustomEvent<{ id: string }>).detail.id);
          });
          survey.shadowRoot!.querySelector<HTMLElement>('.buttons button')!.click();
          survey.remove();
        }),
    );
    const count = () => recordedRevisions(site.database, id).length;
    await until('the answer in the database', () => count() === 1);
  },
});

/** How many elements the browser keeps in memory, after it has collected what nothing holds. */
async function countKept({ page }: Visit): Promise<number> {
  const prototype = await page.evaluateHandle(() =>
    Object.getPrototypeOf(document.querySelector('hailong-survey')),
  );
  const kept = await page.queryObjects(prototype);
  return page.evaluate((elements) => (elements as unknown as Element[]).length, kept);
}

mistake('twenty put in and taken away, as by a portal of one page', {
  expected: 'none of them stays in memory; the one left is recorded',
  async test(visit) {
    await visit.untilHeard('ready');
    await visit.page.evaluate(async () => {
      const { outerHTML } = document.querySelector('hailong-survey')!;
      for (let round = 0; round < 20; round++) {
        const view = document.createElement('div');
        view.innerHTML = outerHTML;
        const survey = view.firstElementChild!;
        const shown = new Promise((resolve) => survey.addEventListener('hailong-ready', resolve));
        document.body.append(view);
        await shown;
        await new Promise(requestAnimationFrame);
        view.remove();
      }
    });
    await until('the elements forgotten', async () => (await countKept(visit)) === 1);
    await visit.rate();
  },
});

mistake('language and theme changed in mid-rating', {
  expected: 'keeps what was chosen; recorded',
  async test(visit) {
    await visit.choose('Bình thường');
    await set(visit, 'lang', 'en');
    await set(visit, 'theme', 'dark');
    assert.equal(await isChosen(visit, 'Neutral'), true);
    await set(visit, 'lang', 'vi');
    await visit.rate();
  },
});

mistake('the collector changed in mid-rating', {
  expected: 'keeps what was chosen; recorded at the new one only',
  element: (site) => element(site, { collector: site.nobody }),
  async test(visit) {
    await visit.choose('Bình thường');
    await set(visit, 'collector', visit.site.collector);
    assert.equal(await isChosen(visit, 'Bình thường'), true);
    await visit.rate();
  },
});

mistake('the survey changed in mid-rating', {
  expected: 'begins with the new one',
  async test(visit) {
    await visit.choose('Bình thường');
    await set(visit, 'survey', 'vn-needs-2023');
    await visit.untilHeard('ready', 2);
    const { events } = await visit.heard();
    const ready = events.filter(({ type }) => type === 'hailong-ready').at(-1)!;
    assert.deepEqual(ready.detail['survey'], { id: 'vn-needs-2023', version: 1 });
  },
});

mistake('two elements, one of them mistaken', {
  expected: 'the other is recorded',
  element: (site) => element(site) + element(site, { collector: undefined }),
  told: /^collector: received nothing/,
  test: (visit) => visit.rate(),
});

mistake('the collector mended after it was wrong', {
  expected: 'shown then, and recorded',
  element: (site) => element(site, { collector: 'rating' }),
  told: /^collector: received "rating"/,
  async test(visit) {
    await visit.untilHeard('error');
    await set(visit, 'collector', visit.site.collector);
    await visit.rate();
  },
});
