import { pickText } from '../language/pick-text.ts';
import { languageLinks } from '../layout/language-links.ts';
import { layOut } from '../layout/layout.ts';
import { speak } from '../messages/say.ts';
import type { Draft } from './draft.ts';
import type { Fields } from './read-answers.ts';

/** A page around a draft; `main` is finished HTML. */
export interface FormPage {
  draft: Draft;
  main: string;
  title?: string;
  /** The query of the address; only a page that was asked for by its address can be had in another language. */
  query?: Fields | undefined;
}

/** Lays out a page of the hosted form in the language of the draft. */
export function formPage({ draft, main, title, query }: FormPage): string {
  const { survey, language, channel } = draft;
  const say = speak(language);
  return layOut({
    title: title ?? pickText(survey.title, language),
    language,
    root: '../',
    say,
    main,
    isLarge: channel === 'kiosk',
    ...(query
      ? {
          languages: languageLinks(
            {
              current: language,
              offered: survey.languages,
              names: survey.languageNames,
              query,
            },
            say,
          ),
        }
      : {}),
  });
}
