import { expect } from 'chai';
import { allKinds } from '../fixtures/all-kinds.ts';
import { khmer, pseudo, rightToLeft } from '../fixtures/packs.ts';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';

describe('the language', () => {
  afterEach(clear);

  it('is the one of the attribute, and stands on the root', async () => {
    const shown = await show((element) => (element.lang = 'en'));
    expect(shown.button('Send rating')).to.not.equal(undefined);
    expect(shown.root.querySelector('.root')!.getAttribute('lang')).to.equal('en');
  });

  it('is the one of the nearest ancestor without the attribute', async () => {
    const parent = document.createElement('div');
    parent.lang = 'en-GB';
    document.body.append(parent);
    const shown = await show((element) => element.removeAttribute('lang'), parent);
    expect(shown.heading).to.equal('Applicants’ satisfaction');
  });

  it('changes while shown, and the answers stay', async () => {
    const shown = await show();
    await shown.choose('Hài lòng');
    shown.element.lang = 'en';
    await shown.settle();
    expect(shown.option('Satisfied').checked).to.equal(true);
    await shown.press('Send rating');
    expect(shown.client.responses[0]!.language).to.equal('en');
  });

  it('changes in the middle of a comment, and the comment stays', async () => {
    const shown = await show();
    await shown.choose('Hài lòng');
    await shown.press('Gửi đánh giá');
    await shown.write('Đang viết');
    shown.element.lang = 'en';
    await shown.settle();
    expect(shown.root.querySelector('textarea')!.value).to.equal('Đang viết');
    expect(shown.heading).to.equal('Thank you for your rating');
  });

  it('of a survey without our texts is shown with Vietnamese buttons', async () => {
    const survey = JSON.parse(JSON.stringify(allKinds).replaceAll('"en"', '"ar"'));
    const shown = await show((element) => {
      element.surveyData = survey;
      element.lang = 'ar';
    });
    expect(shown.heading).to.equal('Mọi loại câu hỏi (en)');
    expect(shown.button('Tiếp tục')).to.not.equal(undefined);
    expect(shown.root.querySelector('.root')!.getAttribute('lang')).to.equal('ar');
  });
});

describe('the language switch', () => {
  afterEach(clear);

  it('offers the other languages of the survey, each by its own name', async () => {
    const shown = await show();
    expect(shown.button('English').lang).to.equal('en');
    expect(() => shown.button('Tiếng Việt')).to.throw('no button');
  });

  it('changes the language, and the answers and the focus stay', async () => {
    const shown = await show();
    await shown.choose('Hài lòng');
    shown.button('English').focus();
    await shown.press('English');
    expect(shown.option('Satisfied').checked).to.equal(true);
    expect(shown.focused).to.equal(shown.button('Tiếng Việt'));
  });

  it('outlasts what the page says about its language', async () => {
    const shown = await show();
    await shown.press('English');
    shown.element.lang = 'vi';
    await shown.settle();
    expect(shown.button('Send rating')).to.not.equal(undefined);
  });

  it('names a language as the survey does', async () => {
    const shown = await show((element) => {
      element.surveyData = { ...allKinds, languageNames: { en: 'Tiếng Anh' } };
    });
    expect(shown.button('Tiếng Anh').lang).to.equal('en');
  });

  it('is not there where the survey has one language', async () => {
    const shown = await show((element) => {
      element.surveyData = { ...allKinds, languages: ['vi'] };
    });
    expect(shown.root.querySelectorAll('.languages button')).to.have.length(0);
  });
});

describe('a language pack', () => {
  const { fetch } = window;
  const { error } = console;
  let urls: string[];
  let logged: string[];

  beforeEach(() => {
    urls = [];
    logged = [];
    console.error = (message: string) => void logged.push(message);
  });
  afterEach(() => {
    window.fetch = fetch;
    console.error = error;
    clear();
  });

  /** Shows a survey in a language whose pack is answered so; each test has a language of its own. */
  async function showIn(language: string, answer: () => Promise<Response>): Promise<ShownSurvey> {
    window.fetch = (url) => {
      urls.push(`${url}`);
      return answer();
    };
    const survey = JSON.parse(JSON.stringify(allKinds).replaceAll('"en"', `"${language}"`));
    const shown = await show((element) => {
      element.surveyData = survey;
      element.lang = language;
      element.setAttribute('packs', '/packs/');
    });
    await shown.settle();
    return shown;
  }

  const json = (pack: object) => async () => new Response(JSON.stringify(pack));

  it('is fetched from the folder of the page and speaks for the element', async () => {
    const shown = await showIn('qps', json(pseudo));
    expect(urls).to.deep.equal(['/packs/qps.json']);
    expect(shown.button(pseudo.next)).to.not.equal(undefined);
    expect(logged).to.deep.equal([]);
  });

  it('falls back key by key and reports what it lacks', async () => {
    const { next, ...rest } = khmer;
    const shown = await showIn('km', json(rest));
    expect(next).to.equal('ខ្មែរ');
    expect(shown.button('Tiếp tục')).to.not.equal(undefined);
    expect(shown.text('legend small')).to.equal('');
    expect(shown.text('.foot')).to.equal('ខ្មែរ');
    expect(logged).to.deep.equal(['<hailong-survey> language pack /packs/km.json lacks next']);
  });

  it('turns the direction of the root where it is written from right to left', async () => {
    const shown = await showIn('ar', json(rightToLeft));
    expect(shown.root.querySelector<HTMLElement>('.root')!.dir).to.equal('rtl');
    const [first] = shown.root.querySelectorAll('.box');
    expect(getComputedStyle(first!).direction).to.equal('rtl');
  });

  it('that cannot be had is reported once, and the element speaks Vietnamese', async () => {
    const shown = await showIn('rad', async () => new Response('', { status: 404 }));
    shown.element.requestUpdate();
    await shown.settle();
    expect(urls).to.have.length(1);
    await shown.press('Tiếng Việt');
    expect(shown.button('rad').lang).to.equal('rad');
    expect(shown.button('Tiếp tục')).to.not.equal(undefined);
    expect(logged[0]).to.match(/language pack \/packs\/rad\.json: answered 404/);
  });
});
