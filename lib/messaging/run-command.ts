import type { DismissReason } from '../model/dismissal.ts';
import type { LookUp } from './look-up.ts';
import type { PopupCommand } from './messages.ts';

/** What a command can make the page do. */
export interface PageJumps {
  showCitation(id: string): void;
  showReference(id: string): void;
  openFinding(step: 'first' | 'next' | 'previous'): void;
  toggleMarks(): void;
  dismiss(finding: string, reason: DismissReason | null): void;
  turnOffHere(): void;
}

/** Does what the reader clicked in the popup: `runCommand({ type: 'show-citation', id: 'c3' }, lookUp, page)`. */
export function runCommand(command: PopupCommand, lookUp: LookUp, page: PageJumps): void {
  if (command.type === 'look-up') lookUp.wantAll(command.again);
  if (command.type === 'stop') lookUp.stop();
  if (command.type === 'show-citation') page.showCitation(command.id);
  if (command.type === 'show-reference') page.showReference(command.id);
  if (command.type === 'open-finding') page.openFinding(command.step);
  if (command.type === 'toggle-marks') page.toggleMarks();
  if (command.type === 'dismiss') page.dismiss(command.finding, command.reason);
  if (command.type === 'turn-off-here') page.turnOffHere();
}
