/**
 * Parameters that tell a site from where a reader came, and never which page it is: those of advertisers, newsletters and social
 * networks (https://github.com/AdguardTeam/AdguardFilters, folder TrackParamFilter). Whatever else stands in the query may name the page.
 */
const TRACKING = new RegExp(
  `^(?:${[
    'utm_\\w+',
    'fbclid|fb_action_ids|fb_source|igshid|igsh',
    'gclid|gclsrc|gbraid|wbraid|dclid|srsltid|_ga|_gl',
    'msclkid|twclid|ttclid|li_fat_id|yclid|epik|s_kwcid',
    'mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|oly_anon_id|oly_enc_id|ck_subscriber_id',
  ].join('|')})$`,
  'i',
);

/**
 * A page's address without the place on it and without how the reader came there:
 * "https://example.org/a?id=7&utm_source=news#b" -> "https://example.org/a?id=7". All else stays as it is, letter by letter.
 */
export function pageAddress(address: string): string {
  const [page = ''] = address.split('#');
  const [path = '', ...rest] = page.split('?');
  if (rest.length === 0) return page;
  const parameters = rest.join('?').split('&');
  const own = parameters.filter((parameter) => !TRACKING.test(parameter.split('=')[0] ?? ''));
  if (own.length === parameters.length) return page;
  return own.length > 0 ? `${path}?${own.join('&')}` : path;
}
