import { readFileSync } from 'node:fs';
import type { GridQuestion, Survey } from '@hailong/protocol';

/** How many items a grid of the ministry's form has for a finished procedure. */
const ITEMS = 16;

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The pages with one question: by hand, and with the element. */
export function questionPages(): Record<string, string> {
  return {
    '/vanilla.html': read('pages/vanilla.html'),
    '/vanilla.js': read('pages/vanilla.js'),
    '/widget.html': read('pages/widget.html'),
    '/hailong.js': read('../../packages/widget/dist/cdn/hailong.js'),
  };
}

/** Makes a survey of one grid from the items of the ministry's form. */
function gridSurvey(): { survey: Survey; grid: GridQuestion } {
  const survey: Survey = JSON.parse(read('../../packages/surveys/src/vn-service-2023/survey.json'));
  const questions = survey.pages.flatMap((page) => page.questions);
  const grids = questions.filter(({ kind }) => kind === 'grid') as GridQuestion[];
  const items = grids.flatMap((grid) => grid.items).slice(0, ITEMS);
  const grid: GridQuestion = { ...grids[0]!, items };
  delete grid.showIf;
  return { survey: { ...survey, pages: [{ id: 'grid', questions: [grid] }] }, grid };
}

/** The pages with a grid: by hand, and with the element, in the same words. */
export function gridPages(): Record<string, string> {
  const { survey, grid } = gridSurvey();
  const points = survey.scales.find(({ id }) => id === grid.scale)!.points;
  const words = {
    title: survey.title['vi'],
    legend: grid.text['vi'],
    items: grid.items.map(({ text }) => text['vi']),
    points: points.map(({ label }) => label['vi']),
  };
  const inline = `<script type="application/json">${JSON.stringify(survey)}</script></hailong-survey>`;
  return {
    '/vanilla-grid.html': read('pages/vanilla.html').replace('/vanilla.js', '/vanilla-grid.js'),
    '/vanilla-grid.js': read('pages/vanilla-grid.js').replace("'WORDS'", () =>
      JSON.stringify(words),
    ),
    '/widget-grid.html': read('pages/widget.html').replace('</hailong-survey>', () => inline),
  };
}
