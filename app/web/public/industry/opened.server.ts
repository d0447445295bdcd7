import { lockedCookie } from "#app/web/cookie.server.ts";

/** Link and code once they were right, for a working day, so that pictures and a reload need no second typing. */
const cookie = () => lockedCookie("industry", "lax", 12 * 3600);

export const remember = (key: string, code: string): Promise<string> => cookie().serialize({ key, code });

/** The code that was right for this link; empty when none was typed in this browser. */
export async function codeFor(request: Request, key: string): Promise<string> {
  const kept: unknown = await cookie().parse(request.headers.get("Cookie"));
  if (!kept || typeof kept !== "object" || !("key" in kept) || !("code" in kept)) return "";
  return kept.key === key && typeof kept.code === "string" ? kept.code : "";
}

/** Kept by no cache and no index: who reads it came by a link. */
export const privately = { "Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow" };
