import { foldCase } from '../../text/normalize.ts';

const PUBLISHER_WORDS =
  /\b(?:press|universit\p{L}{1,4}|publish\p{L}{2,5}|publications?|verlag|editora|editorial|editions?|wiley|springer|elsevier|sage|academic|routledge|blackwell|mcgraw-?hill|oxford|cambridge|lippincott|saunders|mosby|kluwer|pearson|prentice|erlbaum|thieme|karger|butterworth\p{L}{0,1}|churchill|plenum|guilford|crc|humana|penguin|ministry|department|institute?|organi[sz]ation|association|society|council|agency|government|corporation|corp|inc|ltd|llc|gmbh|company|books?|centers?|centre|foundation|office|bank|college|national|unicef|who|fao)\b/iu;

/** Publisher and its place. */
export interface ReadPublisher {
  readonly publisher: string;
  readonly place?: string;
}

const PLACE_FIRST = /^(\p{Lu}[^:;.]{1,60}(?:\.\p{Lu}\.?)?(?:[^:;]{0,20})?):\s?([^:]{2,120})$/u;

/** Reads "Geneva: World Health Organization", "Wiley, New York", "New York, Wiley and Sons": publisher and place; null when it looks like neither. */
export function readPublisher(text: string): ReadPublisher | null {
  const clean = text.trim().replace(/^[\s(;,.]+|[\s);,.]+$/g, '');
  if (clean.length < 2 || clean.length > 200) return null;
  const placed = PLACE_FIRST.exec(clean);
  if (placed?.[1] && placed[2]) {
    if (isPublisherLike(placed[1]) && !isPublisherLike(placed[2])) return { publisher: placed[1], place: placed[2] };
    return { publisher: placed[2], place: placed[1] };
  }
  const parts = clean.split(/,\s/);
  const at = parts.findIndex((part) => isPublisherLike(part));
  if (parts.length === 1) return { publisher: clean };
  if (at <= 0) return { publisher: parts[0] ?? clean, place: parts.slice(1).join(', ') };
  return { publisher: parts.slice(at).join(', '), place: parts.slice(0, at).join(', ') };
}

/** Whether a text names a publisher: "Cambridge University Press" does, "of the heart" does not. */
export function isPublisherLike(text: string): boolean {
  return PUBLISHER_WORDS.test(foldCase(text));
}
