import { createCookie } from "@remix-run/node";

const cookie = createCookie("elder", { httpOnly: true, sameSite: "lax", path: "/", maxAge: 365 * 24 * 3600 });

/** Does this reader want the large and calm pages? By cookie, or by `?elder=1` for a link that somebody sets up for a parent. */
export async function wantsElder(request: Request): Promise<boolean> {
  const asked = new URL(request.url).searchParams.get("elder");
  if (asked) return asked === "1";
  return (await cookie.parse(request.headers.get("Cookie"))) === "on";
}

/** A link set up for a parent holds for the pages behind it too. */
export async function asAsked(request: Request): Promise<HeadersInit> {
  const asked = new URL(request.url).searchParams.get("elder");
  return asked ? { "Set-Cookie": await rememberElder(asked === "1") } : {};
}

export const rememberElder = (on: boolean): Promise<string> => cookie.serialize(on ? "on" : "", on ? {} : { maxAge: 0 });
