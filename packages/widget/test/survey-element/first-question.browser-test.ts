import { expect } from 'chai';
import { allKinds } from '../fixtures/all-kinds.ts';
import { clear, show } from '../fixtures/shown-survey.ts';

describe('the first question', () => {
  afterEach(clear);

  it('is a group of radios under its words, each with its full text as name', async () => {
    const { root } = await show();
    const radios = [...root.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]')];
    expect(radios.map(({ labels }) => labels![0]!.textContent!.trim())).to.deep.equal([
      'Rất không hài lòng',
      'Không hài lòng',
      'Bình thường',
      'Hài lòng',
      'Rất hài lòng',
      'Không trả lời',
    ]);
  });

  it('has headings of the levels 2 and 3 and a form named by the first', async () => {
    const { root } = await show();
    expect(root.querySelector('form')!.getAttribute('aria-labelledby')).to.equal('_title');
    expect(root.querySelector('legend [role=heading]')!.getAttribute('aria-level')).to.equal('3');
  });

  it('is drawn at once from the bundled survey, without a request', async () => {
    const before = performance.getEntriesByType('resource').length;
    const shown = await show();
    expect(shown.heading).to.equal('Mức độ hài lòng của người nộp hồ sơ');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  it('has nothing preselected', async () => {
    const { root } = await show();
    expect(root.querySelectorAll('input:checked')).to.have.length(0);
  });

  it('has its radios under one name in one open shadow root', async () => {
    const { root } = await show();
    const names = [...root.querySelectorAll('input')].map(({ name }) => name);
    expect(new Set(names)).to.deep.equal(new Set(['overall']));
  });

  it('has an empty status region from the beginning', async () => {
    const { root } = await show();
    expect(root.querySelector('[role=status]')!.textContent).to.equal('');
  });

  it('draws a face for each point and hides it from screen readers', async () => {
    const { root } = await show();
    const faces = [...root.querySelectorAll('[part=face]')];
    const shapes = new Set(faces.map((face) => face.lastElementChild!.getAttribute('d')));
    expect(shapes.size).to.equal(5);
    expect(faces.every((face) => face.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('draws numbers or words alone where the survey asks for them', async () => {
    for (const [display, labels] of [
      ['numbers', ['1Kém', '2Vừa', '3Tốt']],
      ['list', ['Kém', 'Vừa', 'Tốt']],
    ] as const) {
      const survey = structuredClone(allKinds);
      (survey.pages[0]!.questions[0] as { display: string }).display = display;
      const shown = await show((element) => (element.surveyData = survey));
      expect(shown.parts('option').map((text) => text.replace(/\s+/g, ''))).to.deep.equal(labels);
      clear();
    }
  });

  it('tells that it is ready, with the survey it shows', async () => {
    const shown = await show();
    expect(shown.events).to.deep.equal([
      { type: 'hailong-ready', detail: { survey: { id: 'vn-service', version: 1 } } },
    ]);
    expect(shown.bubbled).to.deep.equal(['hailong-ready']);
  });
});
