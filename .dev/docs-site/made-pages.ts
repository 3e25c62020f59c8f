import { addressOf } from './address-of.ts';
import { pageOf } from './document-paths.ts';
import { groupGuides } from './group-guides.ts';
import { readGuides } from './guide-table.ts';
import { folderOf, languages, type Language } from './language.ts';
import { elementsPage } from './reference/elements-page.ts';
import { protocolPages } from './reference/protocol-pages.ts';

const WORDS = {
  vi: {
    title: 'Hài Lòng',
    description:
      'Hỏi người dân hài lòng đến đâu khi một thủ tục kết thúc: không mất, không tính hai lần, ai cũng kiểm tra được.',
    guides: 'Hướng dẫn',
    playground: 'Thử sửa phiếu',
    about: 'Sửa phiếu bên dưới và xem ngay phiếu mà người dân sẽ thấy.',
  },
  en: {
    title: 'Hài Lòng',
    description:
      'Asks citizens how satisfied they are when a procedure ends: never lost, never counted twice, checkable by anyone.',
    guides: 'Guides',
    playground: 'Playground',
    about: 'Edit the survey and see at once what citizens will see.',
  },
} as const;

/** A page that one component of the theme fills. */
function componentPage(component: string, title: string, description: string): string {
  return `---
layout: page
title: ${title}
description: "${description}"
sidebar: false
---

<${component} />
`;
}

function guideIndex(language: Language): string {
  const groups = groupGuides(readGuides(language)).map(([audience, guides]) => {
    const items = guides.map(
      ({ title, document }) => `- [${title}](${addressOf(pageOf(document) ?? '')})`,
    );
    return `## ${audience}\n\n${items.join('\n')}`;
  });
  return [`# ${WORDS[language].guides}`, ...groups].join('\n\n');
}

function pagesIn(language: Language): [string, string][] {
  const { title, description, playground, about } = WORDS[language];
  const reference = Object.entries({
    ...protocolPages(language),
    elements: elementsPage(language),
  });
  const pages: [string, string][] = [
    ['index.md', componentPage('LandingPage', title, description)],
    ['playground.md', componentPage('SurveyPlayground', playground, about)],
    ['guide/index.md', guideIndex(language)],
    ...reference.map(([name, text]): [string, string] => [`reference/${name}.md`, text]),
  ];
  return pages.map(([name, text]) => [folderOf(language) + name, text]);
}

/** Gives the pages that come from no document of their own, as Markdown by file, in both languages. */
export function madePages(): Map<string, string> {
  return new Map(languages.flatMap(pagesIn));
}
