import { executeServerCommand, readFile, writeFile } from '@web/test-runner-commands';
import { clear, type ShownSurvey } from '../fixtures/shown-survey.ts';
import { applySettings } from './apply-settings.ts';
import { describeGate } from './describe-gate.ts';
import { states } from './states.ts';

const settings = { width: 800 };

function pathOf(state: string): string {
  return `trees/${state.replaceAll(/[ ,]+/g, '-')}.txt`;
}

async function readTree(): Promise<string> {
  const { tree } = await executeServerCommand<{ tree: string }, null>('gate-tree', null);
  return tree;
}

/** Compares what assistive technology is told with what is kept in `trees/`. */
async function find(_: ShownSurvey, state: string): Promise<string[]> {
  const kept = ((await readFile({ path: pathOf(state) })) ?? 'nothing is kept').split('\n');
  const lines = (await readTree()).split('\n');
  const at = lines.findIndex((line, index) => line !== kept[index]);
  if (at < 0 && lines.length === kept.length) return [];
  const place = at < 0 ? lines.length : at;
  return [`line ${place + 1}: kept "${kept[place]?.trim()}", told "${lines[place]?.trim()}"`];
}

const { renews } = await executeServerCommand<{ renews: boolean }, null>('gate-renews', null);

if (renews) {
  describe('the kept trees', () => {
    for (const [state, reach] of Object.entries(states)) {
      it(`are written anew: ${state}`, async () => {
        await applySettings(settings);
        await reach();
        await writeFile({ path: pathOf(state), content: await readTree() });
        clear();
      });
    }
  });
} else {
  describeGate('tree', {
    find,
    settings: { 'as browsers come': settings },
    defects: {
      'an option with another name than its words': {
        state: 'first question',
        plant: ({ root }) => root.querySelector('input')!.setAttribute('aria-label', 'Tốt'),
        finds: /kept "radio "Rất không hài lòng"", told "radio "Tốt""/,
      },
      'a mistake that is not told with its question': {
        state: 'single mistake',
        plant: ({ root }) => root.querySelector('fieldset')!.removeAttribute('aria-describedby'),
        finds: /kept "group .* description=.*", told "group /,
      },
      'a status that is not announced': {
        state: 'saved',
        plant: ({ root }) => root.querySelector('[role=status]')!.removeAttribute('role'),
        finds: /kept "status live=polite"/,
      },
      'a title that does not take the focus': {
        state: 'end',
        plant: ({ focused }) => (focused as HTMLElement).blur(),
        finds: /kept ".* focused=true/,
      },
      'options in another order': {
        state: 'chosen',
        plant: ({ root }) => root.querySelector('.options')!.append(root.querySelector('label')!),
        finds: /kept "radio "Rất không hài lòng""/,
      },
    },
  });
}
