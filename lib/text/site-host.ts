/** The site of an address, as a reader names it: "https://www.example.org/a" -> "example.org"; null for what is no web page. */
export function siteOf(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return url.hostname.replace(/^www\./, '');
}

/** Whether a site is in the list, itself or as a part of one that is: `isListed('blog.example.org', ['example.org'])` -> true. */
export function isListed(site: string, list: readonly string[]): boolean {
  return list.some((listed) => site === listed || site.endsWith(`.${listed}`));
}

/** Reads what a reader typed as a site: " https://www.Example.org/x " -> "example.org"; null where it names none. */
export function readSite(typed: string): string | null {
  const text = typed.trim();
  const site = siteOf(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  return site && /^[a-z0-9.-]+$|^\[/.test(site) ? site : null;
}
