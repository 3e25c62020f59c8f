import { openTab } from '../world/tab.ts';
import type { World } from '../world/world.ts';
import type { Citizens } from './citizens.ts';
import type { Command } from './command.ts';

type TabCommand = Extract<Command, { tab: number }>;

/** Does in a tab what a command says; a frozen one, or one that is not there, does little. */
export function useTab(world: World, citizens: Citizens, command: TabCommand): void {
  const { tabs, disturbing } = world;
  const isSubmit = command.do === 'submit' || command.do === 'submit again';
  const isVacant = !tabs[command.tab];
  if (isVacant && (isSubmit || command.do === 'open')) openTab(world, command.tab);
  const tab = tabs[command.tab];
  if (!tab) return;
  if (command.do === 'kill') {
    tabs[command.tab] = undefined;
    return tab.kill(command.doneOperations);
  }
  if (command.do === 'thaw') {
    disturbing.tell('hurry');
    tab.state = 'awake';
  }
  if (tab.state === 'frozen') return;
  if (command.do === 'freeze') tab.state = 'frozen';
  if (command.do === 'close') {
    tabs[command.tab] = undefined;
    return tab.close();
  }
  if (command.do === 'submit') return citizens.submit(tab, command.answer);
  if (command.do === 'submit again') {
    disturbing.tell('upheaval');
    return citizens.submitAgain(tab, command.answer);
  }
  if (command.do === 'drain') {
    disturbing.tell('hurry');
    return tab.client.drain();
  }
  if (command.do === 'event') {
    disturbing.tell('hurry');
    return tab.fire(command.type);
  }
}
