import { describeFinding } from '../describe-finding.ts';
import { describeReport } from '../describe-report.ts';
import type { Finding } from '../finding.ts';
import { runConformance, TEST_AGENCY } from '../run-conformance.ts';
import { UnusableTargetError } from '../unusable-target-error.ts';
import { help } from './help.ts';
import { readOptions, type CommandOptions } from './read-options.ts';

/** Where the command writes to, a line at a time. */
export interface Output {
  print(line: string): void;
  complain(line: string): void;
}

/** How a run ends: nothing failed, something failed, or nothing could be checked. */
const EXIT = { passed: 0, failed: 1, unusable: 2 };

function warn({ allowWrites, agency = TEST_AGENCY }: CommandOptions, output: Output): void {
  const warning = allowWrites
    ? `This records test answers, which are counted like real ones, for the agency "${agency}".`
    : 'Nothing is to be recorded: say --allow-writes to check what needs recorded answers.';
  output.complain(`${warning}\n`);
}

async function check(options: CommandOptions, output: Output): Promise<number> {
  const { collector = '', isJson } = options;
  if (!isJson) warn(options, output);
  const show = (finding: Finding) => output.print(describeFinding(finding));
  const report = await runConformance(
    collector,
    isJson ? options : { ...options, onFinding: show },
  );
  output.print(isJson ? JSON.stringify(report, null, 2) : `\n${describeReport(report)}`);
  return report.failed > 0 ? EXIT.failed : EXIT.passed;
}

/** Runs the command and gives its exit code. */
export async function runCommand(argv: string[], output: Output): Promise<number> {
  try {
    const options = readOptions(argv);
    if (options.isHelp || options.collector === undefined) {
      output.print(help);
      return options.isHelp ? EXIT.passed : EXIT.unusable;
    }
    return await check(options, output);
  } catch (error) {
    if (!(error instanceof UnusableTargetError)) throw error;
    output.complain(`hailong-conformance: ${error.message}`);
    return EXIT.unusable;
  }
}
