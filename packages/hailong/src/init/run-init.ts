import { resolve } from 'node:path';
import type { CommandLine } from '../cli/command.ts';
import type { Terminal } from '../cli/terminal.ts';
import { version } from '../cli/version.ts';
import { inspectCollector } from '../collector/inspect-collector.ts';
import { surveyAt } from '../collector/survey-at.ts';
import type { Language, Text } from '../language/text.ts';
import { askChoices } from './ask/ask-choices.ts';
import { Cancelled, createQuestions, type Questions } from './ask/questions.ts';
import { completeFlags } from './complete-flags.ts';
import { hosts } from './hosts/hosts.ts';
import { identifierWarnings } from './identifier-warnings.ts';
import { makePlan } from './make-plan.ts';
import { nextSteps } from './next-steps.ts';
import type { OutputFile } from './output-file.ts';
import { planFile } from './plan-file.ts';
import { planNotes } from './plan-notes.ts';
import type { Choices, Plan } from './plan.ts';
import { readFlags } from './read-flags.ts';
import { themeOutput } from './theme/theme-output.ts';
import { presentFiles, writeFiles } from './write-files.ts';

interface Talk {
  terminal: Terminal;
  language: Language;
  /** Undefined where nobody can be asked. */
  questions: Questions | undefined;
  tell(text: Text): void;
}

/** Takes the choices from the flags, and says at once what is wrong with the collector. */
async function choose(flags: Partial<Choices>, talk: Talk): Promise<Choices> {
  const { terminal, language, questions, tell } = talk;
  const inspect = (base: string) => inspectCollector(base, terminal.fetch);
  if (questions) {
    return askChoices(flags, { language, questions, inspect, say: terminal.say });
  }
  const choices = completeFlags(flags);
  const { seen } = await inspect(choices.collector);
  tell(seen);
  for (const name of ['agency', 'procedure'] as const)
    identifierWarnings(name, choices[name]).forEach(({ text }) => tell(text));
  return choices;
}

async function checkSurvey(
  { collector, survey }: Choices,
  { terminal, tell }: Talk,
): Promise<void> {
  const { kind } = await surveyAt(collector, survey, terminal.fetch);
  if (kind !== 'missing') return;
  tell({
    vi: `Bộ thu không có phiếu "${survey}": câu trả lời sẽ bị từ chối cho tới khi thêm phiếu này.`,
    en: `The collector has no survey "${survey}": answers will be refused until it is added.`,
  });
}

function filesOf(plan: Plan, { tell }: Talk): OutputFile[] {
  const host = hosts[plan.host];
  const files = [...host.files(plan), planFile(plan)];
  if (!host.isThemed) return files;
  const { file, notes } = themeOutput(plan.theme);
  notes.forEach(tell);
  return [...files, file];
}

/** Tells whether files may be written, asking where somebody can be asked. */
async function mayWrite(present: string[], isForced: boolean, talk: Talk): Promise<boolean> {
  if (present.length === 0 || isForced) return true;
  const names = present.join(', ');
  if (talk.questions)
    return talk.questions.confirm({
      vi: `Đã có ${names}. Ghi đè?`,
      en: `${names} exist. Overwrite?`,
    });
  talk.tell({
    vi: `Đã có ${names}; không ghi gì. Dùng --force để ghi đè.`,
    en: `${names} exist; nothing was written. --force overwrites them.`,
  });
  return false;
}

async function write(line: CommandLine, talk: Talk): Promise<number> {
  const { values } = line;
  const { terminal, language, tell } = talk;
  const choices = await choose(readFlags(values), talk);
  await checkSurvey(choices, talk);
  const wanted = (values['widget-version'] as string | undefined) ?? version;
  const plan = await makePlan(choices, wanted, terminal.fetch);
  planNotes(plan).forEach(tell);
  const files = filesOf(plan, talk);
  const folder = resolve(terminal.folder, (values['folder'] as string | undefined) ?? '.');
  if (!(await mayWrite(presentFiles(folder, files), Boolean(values['force']), talk))) return 1;
  writeFiles(folder, files);
  const wrote = language === 'vi' ? 'Đã ghi vào' : 'Written into';
  terminal.output.write(`${wrote} ${folder}: ${files.map(({ name }) => name).join(', ')}\n\n`);
  terminal.output.write(`${nextSteps(hosts[plan.host], plan, language).join('\n')}\n`);
  return 0;
}

/** Asks what has to be known, writes the files, and says what is left to do. Gives the exit code. */
export async function runInit(line: CommandLine, terminal: Terminal): Promise<number> {
  const { language, values } = line;
  const isAsking = terminal.isInteractive && !values['yes'];
  const talk: Talk = {
    terminal,
    language,
    questions: isAsking ? createQuestions(terminal, language) : undefined,
    tell: (text) => terminal.say(text[language]),
  };
  try {
    return await write(line, talk);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    talk.tell({ vi: 'Đã dừng; không ghi gì.', en: 'Broken off; nothing was written.' });
    return 1;
  }
}
