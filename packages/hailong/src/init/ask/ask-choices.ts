import { baseOf } from '../../collector/base-of.ts';
import type { CollectorFacts } from '../../collector/inspect-collector.ts';
import type { Language, Text } from '../../language/text.ts';
import type { HostId } from '../hosts/host-id.ts';
import { hosts } from '../hosts/hosts.ts';
import { identifierWarnings } from '../identifier-warnings.ts';
import type { Choices } from '../plan.ts';
import { surveyOptions } from '../survey-options.ts';
import { askTheme } from './ask-theme.ts';
import type { Questions } from './questions.ts';

/** What asking needs besides the questions. */
export interface AskOptions {
  language: Language;
  questions: Questions;
  inspect(base: string): Promise<CollectorFacts>;
  say(line: string): void;
}

const NO_ADDRESS: Text = {
  vi: 'Cần một địa chỉ dạng https://ten-may/duong-dan, không có ? và #',
  en: 'expected an address such as https://host/path, without ? and #',
};

/** Asks for a collector until it works or the person goes on without; gives it with what it offers. */
async function askCollector(
  given: string | undefined,
  options: AskOptions,
): Promise<CollectorFacts> {
  const { questions, inspect, say, language } = options;
  const address =
    given ??
    (await questions.text(
      { vi: 'Địa chỉ của bộ thu', en: 'Address of the collector' },
      {
        placeholder: 'https://rating.example',
        refuse: (value) => (baseOf(value) ? undefined : NO_ADDRESS),
      },
    ));
  const facts = await inspect(baseOf(address) ?? address);
  say(facts.seen[language]);
  if (facts.state === 'works') return facts;
  const goesOn = await questions.confirm({
    vi: 'Bộ thu chưa dùng được. Vẫn tiếp tục với địa chỉ này?',
    en: 'The collector cannot be used yet. Go on with this address all the same?',
  });
  return goesOn ? facts : askCollector(undefined, options);
}

async function askIdentifier(
  name: 'agency' | 'procedure',
  message: Text,
  { questions, say, language }: AskOptions,
): Promise<string> {
  const needed: Text = { vi: 'Cần có mã cơ quan', en: 'expected the code of the agency' };
  const refuse = (value: string) => (name === 'agency' && !value.trim() ? needed : undefined);
  const placeholder = name === 'agency' ? 'H26.107' : '1.001193';
  const value = await questions.text(message, { placeholder, refuse });
  for (const { text } of identifierWarnings(name, value)) say(text[language]);
  return value;
}

const AGENCY: Text = {
  vi: 'Mã cơ quan giải quyết thủ tục',
  en: 'Code of the agency that handles the procedure',
};
const PROCEDURE: Text = {
  vi: 'Mã thủ tục (bỏ trống nếu trang dùng cho nhiều thủ tục)',
  en: 'Code of the procedure (leave it empty when the page serves several)',
};

/** Asks for everything that was not said on the command line. Throws `Cancelled`. */
export async function askChoices(flags: Partial<Choices>, options: AskOptions): Promise<Choices> {
  const { questions, language } = options;
  const { base, surveys } = await askCollector(flags.collector, options);
  const agency = flags.agency || (await askIdentifier('agency', AGENCY, options));
  const procedure = flags.procedure ?? (await askIdentifier('procedure', PROCEDURE, options));
  const survey =
    flags.survey ??
    (await questions.select({ vi: 'Phiếu', en: 'Survey' }, surveyOptions(surveys, language)));
  const kinds = Object.values(hosts).map(({ id, title }) => ({
    value: id,
    label: title[language],
  }));
  const host =
    flags.host ??
    ((await questions.select({ vi: 'Loại trang', en: 'Kind of page' }, kinds)) as HostId);
  const theme = flags.theme ?? (await askTheme(host, options));
  return { collector: base, agency, procedure, survey, host, theme, outcome: flags.outcome };
}
