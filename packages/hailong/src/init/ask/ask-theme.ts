import type { HostId } from '../hosts/host-id.ts';
import { hosts } from '../hosts/hosts.ts';
import type { Text } from '../../language/text.ts';
import { DEFAULT_THEME } from '../theme/theme-file.ts';
import { isTheme, themeNames } from '../theme/is-theme.ts';
import type { AskOptions } from './ask-choices.ts';

const BRAND = 'brand';
const BRAND_LABEL: Text = { vi: 'Màu nhận diện của cổng…', en: 'A brand colour of the portal…' };
const NO_COLOUR: Text = {
  vi: 'Cần một mã màu, như #8b1a1a',
  en: 'expected a colour, such as #8b1a1a',
};

/** Asks for a bundled theme or a brand colour, where the page's style sheet reaches the survey. */
export async function askTheme(
  host: HostId,
  { questions, language }: Pick<AskOptions, 'questions' | 'language'>,
): Promise<string> {
  if (!hosts[host].isThemed) return DEFAULT_THEME;
  const bundled = themeNames.map((name) => ({ value: name as string, label: name as string }));
  const options = [...bundled, { value: BRAND, label: BRAND_LABEL[language] }];
  const chosen = await questions.select({ vi: 'Kiểu dáng', en: 'Theme' }, options);
  if (chosen !== BRAND) return chosen;
  return questions.text(
    { vi: 'Mã màu', en: 'Colour' },
    { placeholder: '#8b1a1a', refuse: (value) => (isTheme(value) ? undefined : NO_COLOUR) },
  );
}
