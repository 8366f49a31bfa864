/** A template with `{name}` places, or one for each plural category that the language has (CLDR: one, other, ...). */
export type Template = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Values for the places of a template; plural templates choose by `count`, and several words are joined as the language joins them. */
export type MessageValues = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Fills a template: `formatMessage({ one: '{count} citation', other: '{count} citations' }, { count: 2 }, 'en')`
 * -> "2 citations". A place without a value stays as it is, so that a slip is seen in tests and never throws.
 */
export function formatMessage(template: Template, values: MessageValues = {}, language = 'en'): string {
  return pickPlural(template, values, language).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    return typeof value === 'object' ? new Intl.ListFormat(language, { type: 'conjunction' }).format(value) : String(value);
  });
}

function pickPlural(template: Template, values: MessageValues, language: string): string {
  if (typeof template === 'string') return template;
  const category = new Intl.PluralRules(language).select(Number(values['count'] ?? 0));
  return template[category] ?? template.other;
}
