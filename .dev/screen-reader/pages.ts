import { vnService } from '@hailong/surveys/vn-service';

/**
 * In one language, so that there is no language switch: a page with any select in it makes Orca
 * begin with that instead of reading the page.
 */
const survey = JSON.stringify({ ...vnService, languages: ['vi'] });

/** The survey as an agency might have changed it on its own: the collector does not know its question. */
const unknownSurvey = survey.replaceAll('"overall"', '"everything"');

function page(collector: string, inline: string, attributes = ''): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>Kết quả giải quyết hồ sơ</title>
    <script src="/hailong.js" defer></script>
  </head>
  <body>
    <main>
      <h1>Đăng ký thành lập hộ kinh doanh</h1>
      <p><a href="#ket-qua">Tải kết quả</a></p>
      <hailong-survey collector="${collector}" agency="H99.107"${attributes}>
        <script type="application/json">${inline}</script>
      </hailong-survey>
    </main>
  </body>
</html>`;
}

/**
 * Gives the pages by their path: one as portals have it, one whose answers are refused, and one on
 * which a half-filled survey is kept.
 */
export function pages(collector: string): Readonly<Record<string, string>> {
  return {
    '/': page(collector, survey),
    '/unknown-question': page(collector, unknownSurvey),
    '/kept': page(collector, survey, ' keep-minutes="30"'),
  };
}
