import { DISMISS_REASONS, type DismissReason } from '../model/dismissal.ts';
import { CARD_DELAY } from '../model/settings.ts';
import type { CardAnswer, PopupCommand, ResolveAnswer, SourceAnswer, WirePageSettings, WireReading } from './messages.ts';

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
  const { type, id, again, step, finding, reason } = message;
  if (type === 'look-up') return { type, again: again === true };
  if (type === 'stop' || type === 'toggle-marks' || type === 'read-sentences' || type === 'turn-off-here') return { type };
  if (type === 'open-finding' && (step === 'first' || step === 'next' || step === 'previous')) return { type, step };
  if (type === 'dismiss' && typeof finding === 'string') return { type, finding, reason: readReason(reason) };
  if ((type === 'show-citation' || type === 'show-reference') && typeof id === 'string') return { type, id };
  return null;
}

function readReason(reason: unknown): DismissReason | null {
  return DISMISS_REASONS.find((one) => one === reason) ?? null;
}

/** How the engine behaves where nobody tells it: as the defaults of `lib/platform/settings-schema.ts`, and asks nobody unasked. */
export const PAGE_DEFAULTS: WirePageSettings = {
  lookUp: 'asked',
  services: [],
  marks: 'all',
  card: 'hover',
  cardDelay: CARD_DELAY.usual,
  language: 'auto',
  isOff: false,
  isAsked: false,
  healthOnly: false,
  dismissed: [],
  sentences: null,
};

/**
 * Reads the background's answer to `page-settings`, whose settings it has checked itself; null for anything else. Firefox answers
 * for a background that ends over the question, with undefined: that must not be taken for the defaults.
 */
export function readPageSettings(message: unknown): WirePageSettings | null {
  return isRecord(message) && Array.isArray(message['dismissed']) ? { ...PAGE_DEFAULTS, ...message } : null;
}

/** Reads the background's answer to `load-card`: `{ sentences: null }`; null where the script did not come. */
export function readCardAnswer(message: unknown): CardAnswer | null {
  if (!isRecord(message) || !('sentences' in message)) return null;
  const { sentences } = message;
  const areWhole = isRecord(sentences) && typeof sentences['language'] === 'string' && isRecord(sentences['messages']);
  return { sentences: areWhole ? (sentences as unknown as CardAnswer['sentences']) : null };
}

/** Reads the background's answer to `read-citations`; null for anything else. */
export function readWireReading(message: unknown): WireReading | null {
  if (!isRecord(message) || !isRecord(message['topic']) || !isRecord(message['bibliography'])) return null;
  const lists = [message['references'], message['clusters'], message['links'], message['mentions'], message['pointedAt']];
  return lists.every(Array.isArray) ? (message as unknown as WireReading) : null;
}

/** Reads an answer of the background: `{ type: 'resolution', id: 'r1', resolution: { status: 'resolved', ... } }`; null for anything else. */
export function readResolveAnswer(message: unknown): ResolveAnswer | null {
  if (!isRecord(message)) return null;
  const { type, id, ids, resolution } = message;
  if (type === 'offline' || type === 'no-consent') return { type };
  if (type === 'end' && Array.isArray(ids)) return { type, ids };
  const whole = type === 'resolution' && typeof id === 'string' && isRecord(resolution) && typeof resolution['status'] === 'string';
  return whole ? (message as unknown as ResolveAnswer) : null;
}

/** Reads the background's answer to `find-source`: `{ type: 'source', search: { kind: 'none' } }`; null for anything else. */
export function readSourceAnswer(message: unknown): SourceAnswer | null {
  if (!isRecord(message) || message['type'] !== 'source' || !isRecord(message['search'])) return null;
  const { kind, work, asked } = message['search'];
  const isWhole = typeof kind === 'string' && (kind !== 'found' || isRecord(work)) && (kind !== 'unavailable' || isRecord(asked));
  return isWhole ? (message as unknown as SourceAnswer) : null;
}
