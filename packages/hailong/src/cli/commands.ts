import { initCommand } from '../init/init-command.ts';
import { doctorCommand } from '../doctor/doctor-command.ts';
import type { Command } from './command.ts';

/** Every command, in the order in which they are needed. */
export const commands: readonly Command[] = [initCommand, doctorCommand];
