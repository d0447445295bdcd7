/**
 * A change must come from our own pages. The browser says where it comes from in Origin, or, where a proxy ate that,
 * in Sec-Fetch-Site; a post that says neither is not from a browser with our form open and is refused.
 */
export function mayPost(request: Request): boolean {
  if (request.method === "GET" || request.method === "HEAD") return true;
  const origin = request.headers.get("Origin");
  const site = request.headers.get("Sec-Fetch-Site");
  if (site && site !== "same-origin") return false;
  if (origin) return origin === new URL(request.url).origin;
  return site === "same-origin";
}
