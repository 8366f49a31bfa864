import type { Reference } from '../model/reference.ts';
import type { LookUp } from './look-up.ts';
import type { PopupCommand } from './messages.ts';

/** What a command can make the page show. */
export interface PageJumps {
  showCitation(id: string): void;
  showReference(id: string): void;
}

/** Does what the reader clicked in the popup: `runCommand({ type: 'show-citation', id: 'c3' }, lookUp, references, page)`. */
export function runCommand(command: PopupCommand, lookUp: LookUp, references: readonly Reference[], page: PageJumps): void {
  const all = references.map(({ id }) => id);
  if (command.type === 'look-up') lookUp.want(all, command.again);
  if (command.type === 'stop') lookUp.stop();
  if (command.type === 'show-citation') page.showCitation(command.id);
  if (command.type === 'show-reference') page.showReference(command.id);
}
