/** Two or three letters first; longer words, as in "English", name no language to browsers and screen readers. */
const SHAPE = /^[a-z]{2,3}(?:-|$)/i;

/**
 * A page's language as BCP 47 writes it, which `Intl` and the `lang` attribute take: "en_US" and "en-us" -> "en-US"; null for "English"
 * and for what is no tag.
 */
export function readLanguageTag(printed: string | null): string | null {
  const tag = printed?.trim().replaceAll('_', '-') ?? '';
  if (!SHAPE.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null; // "en-us-us"
  }
}
