/**
 * What is refused before any page sees it: 400 for an address no database can hold, 403 for a change that does not come
 * from our own pages. The browser says where a post comes from in Origin or, where a proxy ate that, in Sec-Fetch-Site; one
 * that says neither is not from a browser with our form open.
 */
export function refusal(request: Request): 400 | 403 | null {
  if (!readable(request.url)) return 400;
  if (request.method === "GET" || request.method === "HEAD") return null;
  const origin = request.headers.get("Origin");
  const site = request.headers.get("Sec-Fetch-Site");
  if (site && site !== "same-origin") return 403;
  if (origin) return origin === new URL(request.url).origin ? null : 403;
  return site === "same-origin" ? null : 403;
}

/** In the search box anything may be typed; what no database holds is read as a space. */
const searched = /^(\/en)?\/search(\/suggest|\/by\/[^/]*)?$/;

function readable(url: string): boolean {
  const { pathname } = new URL(url);
  if (searched.test(pathname)) return true;
  try {
    return !decodeURIComponent(url.replaceAll("+", " ")).includes("\0");
  } catch {
    return false;
  }
}
