/**
 * What citeproc-js, under the Common Public Attribution License, asks to be shown where it is used: its phrase, word for word in
 * every language, and its address (docs/decisions/0012-citation-styles-when-asked.md).
 */
export const STYLE_PROCESSOR = { phrase: 'Citations by CSL (citeproc-js)', href: 'https://citationstyles.org/' } as const;
