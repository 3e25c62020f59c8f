import { confirm, isCancel, select, text } from '@clack/prompts';
import type { Terminal } from '../../cli/terminal.ts';
import type { Language, Text } from '../../language/text.ts';

/** Thrown when the person at the terminal breaks off. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** One of several things to choose. */
export interface Option {
  value: string;
  label: string;
}

/** What can be asked; each question throws `Cancelled` when the person breaks off. */
export interface Questions {
  text(
    message: Text,
    how?: { placeholder?: string; refuse?(value: string): Text | undefined },
  ): Promise<string>;
  select(message: Text, options: readonly Option[]): Promise<string>;
  confirm(message: Text): Promise<boolean>;
}

function taken<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}

/** Gives the questions to the person at a terminal, in their language. */
export function createQuestions({ input, output }: Terminal, language: Language): Questions {
  const streams = { input, output };
  return {
    async text(message, { placeholder = '', refuse = () => undefined } = {}) {
      const validate = (value = '') => refuse(value)?.[language];
      const answer = await text({ ...streams, message: message[language], placeholder, validate });
      return taken(answer)?.normalize().trim() ?? '';
    },
    async select(message, options) {
      const asked = { ...streams, message: message[language], options: [...options] };
      return taken(await select<string>({ ...asked, showInstructions: false }));
    },
    async confirm(message) {
      const active = language === 'vi' ? 'Có' : 'Yes';
      const inactive = language === 'vi' ? 'Không' : 'No';
      return taken(
        await confirm({
          ...streams,
          message: message[language],
          active,
          inactive,
          initialValue: false,
        }),
      );
    },
  };
}
