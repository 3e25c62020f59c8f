const collector = document.querySelector('meta[name="hailong-collector"]').content;
const form = document.querySelector('#choose');

/** What every survey on this page is about. */
const about = {
  agency: 'H99.107',
  'agency-name': 'Phòng Kinh tế xã Ví Dụ',
  procedure: '1.999001',
  outcome: 'granted',
};

/** The surveys as they were read, by id. */
const surveys = new Map();

async function readSurvey(id) {
  const answer = await fetch(`../surveys/${id}.json`);
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}, expected a survey`);
  return answer.json();
}

/** Gives the language in which a survey is to be shown: the last one is the one it was written in. */
function languageOf({ languages }) {
  return form.elements.language.value === 'original' ? languages.at(-1) : 'vi';
}

/** Writes what the file itself says about where it comes from and how it is counted. */
function showFacts(list, { source, index }) {
  const facts = [
    ['Nguồn', source.title],
    ['Ghi chú', source.note],
    ['Chỉ số', index.formula],
  ];
  for (const [name, text] of facts) {
    const row = document.createElement('div');
    row.append(document.createElement('dt'), document.createElement('dd'));
    row.children[0].textContent = name;
    row.children[1].textContent = text;
    list.append(row);
  }
}

/** Makes the element of a survey: all it is given is the survey as data, and where answers go. */
function createElement(survey, link) {
  const element = document.createElement('hailong-survey');
  const attributes = { survey: survey.id, collector, lang: languageOf(survey), ...about };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.surveyData = survey;
  element.append(link.cloneNode(true));
  return element;
}

async function show(article) {
  const survey = await readSurvey(article.dataset.survey);
  surveys.set(survey.id, survey);
  showFacts(article.querySelector('.facts'), survey);
  article
    .querySelector('.place')
    .append(createElement(survey, article.querySelector('.form-link')));
}

function showLanguage() {
  for (const [id, survey] of surveys) {
    const article = document.getElementById(id);
    const language = languageOf(survey);
    article.querySelector('hailong-survey').lang = language;
    for (const link of article.querySelectorAll('.form-link')) {
      const address = new URL(link.href);
      address.searchParams.set('lang', language);
      link.href = address.href;
    }
  }
}

form.addEventListener('change', showLanguage);
form.addEventListener('submit', (event) => event.preventDefault());
await Promise.all([...document.querySelectorAll('[data-survey]')].map(show));
showLanguage();
