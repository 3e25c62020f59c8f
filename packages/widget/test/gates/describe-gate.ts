import { expect } from 'chai';
import { clear } from '../fixtures/shown-survey.ts';
import { applySettings } from './apply-settings.ts';
import type { Gate } from './gate.ts';
import { states } from './states.ts';

/** Holds a gate against every state, and against the defects planted for it. */
export function describeGate(id: string, { find, settings, defects }: Gate): void {
  const [first] = Object.values(settings);

  describe(`gate ${id}`, () => {
    afterEach(clear);
    after(() => applySettings({ width: 800 }));

    for (const [state, reach] of Object.entries(states)) {
      it(`finds nothing in the state: ${state}`, async () => {
        for (const [name, each] of Object.entries(settings)) {
          await applySettings(each);
          const findings = await find(await reach(), state);
          expect(findings, name).to.deep.equal([]);
          clear();
        }
      });
    }

    for (const [name, { state, plant, finds }] of Object.entries(defects)) {
      it(`finds the planted defect: ${name}`, async () => {
        await applySettings(first!);
        const shown = await states[state]!();
        await plant(shown);
        expect((await find(shown, state)).join('\n')).to.match(finds);
      });
    }
  });
}
