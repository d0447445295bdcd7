import type { ServerResponse } from "node:http";
import { settings } from "#app/settings.server.ts";
import { isEverybodys, type Sharing, sharedFor } from "./shared-caches.ts";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // The development server writes style sheets into the page; the built portal never does.
  import.meta.env.DEV ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What the browser must refuse on our behalf. `same-origin` as referrer: with `no-referrer` a plain form post loses its Origin. */
export function guardHeaders(pathname: string, response: ServerResponse, shared: Sharing = null): void {
  if (!response.hasHeader("Content-Security-Policy")) response.setHeader("Content-Security-Policy", policy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "same-origin");
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");
  if (settings.origin?.startsWith("https://")) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  keepInCaches(pathname, response, shared);
}

/**
 * What everybody reads alike may be shared until the next turn; a reader's own copy of the same page, and whatever sets a cookie, may
 * not. A page that said `no-store` keeps its word.
 */
function keepInCaches(pathname: string, response: ServerResponse, shared: Sharing): void {
  const mine = response.hasHeader("Set-Cookie");
  if (isEverybodys(pathname)) response.appendHeader("Vary", "Cookie");
  const said = String(response.getHeader("Cache-Control") ?? "");
  const together = mine || said.includes("no-store") ? null : sharedFor(shared, response.statusCode);
  if (together) response.setHeader("Cache-Control", together);
  else if (mine) response.setHeader("Cache-Control", "no-store");
  else if (isEverybodys(pathname) && !said.includes("no-store")) response.setHeader("Cache-Control", "private, no-cache");
  else if (!said) response.setHeader("Cache-Control", privatePage(pathname) ? "no-store" : "private, no-cache");
}

/** Pages that hold what one person typed or may see: kept by no cache and no history. */
const privatePage = (pathname: string) => /^(\/en)?\/(staff|submit|receipt|reward|operators|industry)(\/|$)/.test(plainly(pathname));

/** An address as the routes read it: whatever the case of its letters, and however they are written. */
function plainly(pathname: string): string {
  try {
    return decodeURIComponent(pathname).toLowerCase();
  } catch {
    return "/staff";
  }
}
