import { nextTurn, type Turns } from "#app/exposure/next-turn.ts";

/** What everybody reads alike, in both languages: found, gone or never there. Whatever is not in this list is kept by no shared cache. */
const rooms = ["search", "cases", "exposure-days", "topics", "records", "register", "pictures", "feeds", "open-data", "sitemaps"];
const everybodys = new RegExp(`^(/en)?(/|/(${rooms.join("|")})(/.*)?|/sitemap\\.xml|/exposure-days\\.ics)?$`);

/** Cookies of ours that make a page somebody's own: the elder mode, a draft, a colleague's session. */
const personal = /(^|;\s*)(__Host-)?(elder|draft-[^=]*|desk)=/;

/** How long an answer may be shared, found out while it is made; null: not at all. */
export type Sharing = { seconds: number; since: number } | null;

/** Asks the database how long what is about to be answered may stand in a shared cache; the page is read meanwhile, and nothing before. */
export async function sharing(request: Request): Promise<Sharing> {
  const { pathname } = new URL(request.url);
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads || !everybodys.test(pathname) || personal.test(request.headers.get("Cookie") ?? "")) return null;
  const since = performance.now();
  const turns = await nextTurn().catch(() => ({ since: 0, until: 0 }));
  return { seconds: secondsToShare(turns, performance.now() - since), since };
}

/** A minute that struck while it was asked for, in so many milliseconds, may have struck after the page was read: that one is not shared. */
export const secondsToShare = ({ since, until }: Turns, took: number): number => (since * 1000 > took ? until : 0);

/** Whether a page is one that may be shared, for somebody whose own it is. */
export const isEverybodys = (pathname: string): boolean => everybodys.test(pathname);

/**
 * The directive for an answer of this status; null where the answer keeps its own. Whole seconds, rounded down: a cache may not outstay
 * them.
 */
export function sharedFor(shared: Sharing, status: number): string | null {
  if (!shared || ![200, 404, 410].includes(status)) return null;
  const left = Math.max(0, Math.floor(shared.seconds - (performance.now() - shared.since) / 1000));
  return `public, max-age=0, s-maxage=${left}`;
}
