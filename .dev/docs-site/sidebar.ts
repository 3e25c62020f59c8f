import { readFileSync } from 'node:fs';
import type { DefaultTheme } from 'vitepress';
import { addressOf } from './address-of.ts';
import { listDocuments, pageOf } from './document-paths.ts';
import { groupGuides } from './group-guides.ts';
import { readGuides } from './guide-table.ts';
import { folderOf, type Language } from './language.ts';
import { titleOf } from './title-of.ts';

const root = new URL('../../', import.meta.url);

const WORDS = {
  vi: {
    try: 'Xem và thử',
    playground: 'Thử sửa phiếu',
    themes: 'Chọn màu cho cổng',
    reference: 'Tra cứu',
    elements: 'Các phần tử',
    protocol: 'Giao thức',
    messages: 'Các thông điệp',
    format: 'Định dạng phiếu',
    api: 'Thư viện (tiếng Anh)',
    english: 'Tiếng Anh',
    packages: 'Các gói',
    project: 'Dự án',
    decisions: 'Các quyết định',
  },
  en: {
    try: 'See and try',
    playground: 'Playground',
    themes: 'Theme editor',
    reference: 'Reference',
    elements: 'The elements',
    protocol: 'The protocol',
    messages: 'The messages',
    format: 'The survey format',
    api: 'The library (API)',
    english: 'English',
    packages: 'Packages',
    project: 'Project',
    decisions: 'Decisions',
  },
} as const;

/** A file that no page of VitePress is: the browser has to load it. */
const outside = (text: string, link: string) => ({ text, link, target: '_self' });

function linkTo(document: string): DefaultTheme.SidebarItem {
  const text = titleOf(readFileSync(new URL(document, root), 'utf8'));
  return { text, link: addressOf(pageOf(document) ?? '') };
}

function guideGroups(language: Language): DefaultTheme.SidebarItem[] {
  return groupGuides(readGuides(language)).map(([text, guides]) => ({
    text,
    items: guides.map(({ title, document }) => ({
      text: title,
      link: addressOf(pageOf(document) ?? ''),
    })),
  }));
}

function documentsIn(pattern: RegExp): DefaultTheme.SidebarItem[] {
  return listDocuments()
    .filter((path) => pattern.test(path))
    .map(linkTo);
}

const DECISIONS = 'docs/decisions/README.md';

function menu(language: Language): DefaultTheme.SidebarItem[] {
  const words = WORDS[language];
  const own = `/${folderOf(language)}`;
  const reference = `${own}reference/`;
  const note = language === 'vi' ? ` (${words.english.toLowerCase()})` : '';
  return [
    ...guideGroups(language),
    {
      text: words.try,
      items: [
        { text: words.playground, link: `${own}playground` },
        outside(words.themes, '/themes/'),
      ],
    },
    {
      text: words.reference,
      items: [
        { text: words.elements, link: `${reference}elements` },
        { text: words.protocol, link: `${reference}protocol` },
        { text: words.messages, link: `${reference}messages` },
        { text: words.format, link: `${reference}survey-format` },
        outside(words.api, '/api/'),
      ],
    },
    { text: words.packages + note, collapsed: true, items: documentsIn(/^(packages|examples)\//) },
    {
      text: words.project + note,
      collapsed: true,
      items: [
        ...documentsIn(/^(docs\/[^/]+|\.github\/.+)$/),
        { ...linkTo(DECISIONS), text: words.decisions },
      ],
    },
  ];
}

/**
 * Gives the sidebars of one language by the folder of the page; what exists in English only stands
 * at the end, and says so. The decisions have one of their own, since every entry takes a phone
 * time at every page.
 */
export function sidebar(language: Language): DefaultTheme.SidebarMulti {
  const all = { [`/${folderOf(language)}`]: menu(language) };
  if (language === 'vi') return all;
  const items = documentsIn(/^docs\/decisions\//);
  return { ...all, '/en/decisions/': [{ text: WORDS[language].decisions, items }] };
}
