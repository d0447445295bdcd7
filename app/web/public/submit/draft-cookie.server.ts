import { daysKept } from "#app/intake/drafts/draft.ts";
import { draftId, isDraftId } from "#app/intake/drafts/draft-id.ts";
import { lockedCookie } from "#app/web/cookie.server.ts";

/** Each draft has a cookie of its own, so that two of them in two windows never mix. */
const cookie = (id: string) => lockedCookie(`draft-${id}`, "lax", (daysKept + 1) * 24 * 3600);

/** The key stays in the browser that began the draft; an address alone opens nothing. */
export const keepKey = (key: string): Promise<string> => cookie(draftId(key)).serialize(key);

export const dropKey = (id: string): Promise<string> => cookie(id).serialize("", { maxAge: 0 });

/** The key of the draft in this address, or "" when this browser does not have it. */
export async function keyOf(request: Request, id: string): Promise<string> {
  const key: unknown = isDraftId(id) ? await cookie(id).parse(request.headers.get("Cookie")) : null;
  return typeof key === "string" && key && draftId(key) === id ? key : "";
}

/** Every draft that this browser has begun; some may be sent or gone. */
export async function keysIn(request: Request): Promise<string[]> {
  const ids = (request.headers.get("Cookie") ?? "").matchAll(/(?:^|;\s*)(?:__Host-)?draft-([\w-]{12})=/g);
  const keys = await Promise.all([...ids].slice(0, 5).map(([, id = ""]) => keyOf(request, id)));
  return keys.filter(Boolean);
}
