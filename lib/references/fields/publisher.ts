import { findAll } from '../../text/find-all.ts';
import { foldCase } from '../../text/normalize.ts';
import { plainPattern } from '../../text/plain-pattern.ts';

const LOWER_INSIDE = plainPattern(/\s\p{Ll}{4,}/u);
const LOWER_FIRST = plainPattern(/^\p{Ll}{4,}/u);
const COMMAS = plainPattern(/,\s(?=\p{Lu})/gu);

const PUBLISHER_WORDS = plainPattern(
  /\b(?:press|universit\p{L}{1,4}|publish\p{L}{2,5}|publications?|verlag|editora|editorial|editions?|wiley|springer|elsevier|sage|academic|routledge|blackwell|mcgraw-?hill|oxford|cambridge|lippincott|saunders|mosby|kluwer|pearson|prentice|erlbaum|thieme|karger|butterworth\p{L}{0,1}|churchill|plenum|guilford|crc|humana|penguin|ministry|department|institute?|organi[sz]ation|association|society|council|agency|government|corporation|corp|inc|ltd|llc|gmbh|company|books?|centers?|centre|foundation|office|bank|college|national|unicef|who|fao)\b/iu,
);

/** Publisher and its place. */
export interface ReadPublisher {
  readonly publisher: string;
  readonly place?: string;
}

const PLACE_FIRST = plainPattern(/^(\p{Lu}[^:;.]{1,60}(?:\.\p{Lu}\.?)?(?:[^:;]{0,20})?):\s?([^:]{2,120})$/u);

/** Reads "Geneva: World Health Organization", "Wiley, New York", "New York, Wiley and Sons": publisher and place; null when it looks like neither. */
export function readPublisher(text: string): ReadPublisher | null {
  const clean = text.trim().replace(/^[\s(;,.]+|[\s);,.]+$/g, '');
  if (clean.length < 2 || clean.length > 200) return null;
  const placed = PLACE_FIRST.exec(clean);
  if (placed?.[1] && placed[2]) {
    const [first, second] = [placed[1].trimEnd(), placed[2]]; // "Paris : Masson"
    if (isPublisherLike(first) && !isPublisherLike(second)) return { publisher: first, place: second };
    return { publisher: second, place: first };
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

/** "Sciences Mahwah, NJ: Erlbaum": a place whose stop was lost. */
const LOST_STOP = plainPattern(
  /\s((?:(?:New|Los|San|Santa|St\.?|Palo|Ann|Upper|Thousand|Newbury|Cold|Baton|Salt|Fort|Las|Englewood|Boca|Chapel|The)\s)?\p{Lu}\p{Ll}+(?:\s(?:River|Oaks|Park|Cliffs|Raton|Hill|Arbor|Alto|Saddle))?,\s(?:[A-Z]{2}|USA|UK|England|Germany|Netherlands)(?:,\s?USA)?:\s|(?:New York|London|Oxford|Cambridge|Boston|Chicago|Geneva|Paris|Berlin|Amsterdam|Philadelphia|Washington)(?::\s|,\s(?=\p{Lu}[^,]{3,40}$)))/u,
);
const COMMA_PLACE = plainPattern(/,\s(\p{Lu}[\p{L} .-]{2,30}(?:,\s[\p{L}. ]{2,20})?:\s\p{Lu}[^:]{2,80})$/u);

/** Title and publisher of a text that has no stop between them. */
export interface SplitPublisher {
  readonly title: string;
  readonly publisher?: string;
}

/**
 * Splits where commas or a colon stand for the stop before the publisher: "Lost crops of Africa, World Bank, Washington" ->
 * title "Lost crops of Africa", publisher "World Bank, Washington"; without publisher where none is told.
 */
export function splitAtComma(text: string): SplitPublisher {
  const placed = COMMA_PLACE.exec(text);
  if (placed?.[1]) return { title: text.slice(0, placed.index), publisher: placed[1] };
  const lost = LOST_STOP.exec(text);
  if (lost && lost.index > 8) return { title: text.slice(0, lost.index), publisher: text.slice(lost.index + 1) };
  const marks = findAll(COMMAS, text).slice(-6);
  const tail = marks.find((mark) => {
    const rest = text.slice(mark.index + 2);
    const head = rest.split(', ')[0] ?? '';
    return isPublisherLike(head) && rest.split(/[\s,]+/).every((word) => !LOWER_FIRST.test(word) || /^(?:and|for|the|der|del)$/.test(word));
  });
  if (tail) return { title: text.slice(0, tail.index), publisher: text.slice(tail.index + 2) };
  const colon = text.lastIndexOf(': ');
  const behind = text.slice(colon + 2);
  if (colon > 8 && behind.split(' ').length <= 7 && isPublisherLike(behind) && !LOWER_INSIDE.test(behind))
    return { title: text.slice(0, colon), publisher: behind };
  return { title: text };
}
