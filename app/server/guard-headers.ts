import type { ServerResponse } from "node:http";
import { settings } from "#app/settings.server.ts";

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
export function guardHeaders(pathname: string, response: ServerResponse): void {
  if (!response.hasHeader("Content-Security-Policy")) response.setHeader("Content-Security-Policy", policy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "same-origin");
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");
  if (settings.origin?.startsWith("https://")) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  if (!response.hasHeader("Cache-Control"))
    response.setHeader("Cache-Control", privatePage(pathname) || response.hasHeader("Set-Cookie") ? "no-store" : "no-cache");
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
