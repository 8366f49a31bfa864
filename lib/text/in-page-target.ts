/**
 * The id that a link within its own page leads to, or null where it leads elsewhere; `pageUrl` is the page's address where it is known.
 * `inPageTarget('#ref-1', null)` -> "ref-1"; `inPageTarget('https://a.example/b#ref-1', 'https://a.example/b?c=d')` -> "ref-1".
 */
export function inPageTarget(href: string, pageUrl: string | null): string | null {
  const mark = href.indexOf('#');
  if (mark < 0) return null;
  const target = decoded(href.slice(mark + 1));
  return target !== '' && (mark === 0 || isSamePage(href, pageUrl)) ? target : null;
}

function isSamePage(href: string, pageUrl: string | null): boolean {
  if (pageUrl === null || !URL.canParse(pageUrl) || !URL.canParse(href, pageUrl)) return false;
  const page = new URL(pageUrl);
  const target = new URL(href, page);
  return target.host === page.host && target.pathname === page.pathname;
}

/** "ref%C3%BCbe" -> "refübe"; what is no percent code stays as it is. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
