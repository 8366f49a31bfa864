import { sendMessage } from '../../lib/platform/channels.ts';

/** The button must not go on counting what is no longer shown. */
export function tellIdle(): void {
  void sendMessage({ type: 'findings', count: 0, state: 'idle' });
}
