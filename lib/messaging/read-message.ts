import type { PopupCommand, ResolveAnswer } from './messages.ts';

/**
 * Checks by hand what enters the engine, where a schema library would weigh more than the check. Both senders are parts
 * of the extension itself; this guards against another version of them, after an update.
 */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Reads a command of the popup: `{ type: 'show-citation', id: 'c3' }`; null for anything else. */
export function readPopupCommand(message: unknown): PopupCommand | null {
  if (!isRecord(message)) return null;
  const { type, id, again } = message;
  if (type === 'look-up') return { type, again: again === true };
  if (type === 'stop') return { type };
  if ((type === 'show-citation' || type === 'show-reference') && typeof id === 'string') return { type, id };
  return null;
}

/** Reads an answer of the background: `{ type: 'resolution', id: 'r1', resolution: { status: 'resolved', ... } }`; null for anything else. */
export function readResolveAnswer(message: unknown): ResolveAnswer | null {
  if (!isRecord(message)) return null;
  const { type, id, ids, resolution } = message;
  if (type === 'offline') return { type };
  if (type === 'end' && Array.isArray(ids)) return { type, ids };
  const whole = type === 'resolution' && typeof id === 'string' && isRecord(resolution) && typeof resolution['status'] === 'string';
  return whole ? (message as unknown as ResolveAnswer) : null;
}
