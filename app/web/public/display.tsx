import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { inLanguage, languageOf } from "#app/i18n/languages.ts";
import { readForm } from "#app/web/form.server.ts";
import { rememberElder } from "./elder.server.ts";

/** 长者模式 on or off, and back to the page where it was asked for. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const home = inLanguage("/", languageOf(new URL(request.url).pathname));
  const cookie = await rememberElder(form.text("elder") === "on");
  return redirect(samePlace(form.text("to"), request.url) ?? home, { status: 303, headers: { "Set-Cookie": cookie } });
}

export function loader(): never {
  throw new Response(null, { status: 404 });
}

/** A path of this site, or nothing: a form must not send anybody elsewhere. What the cookie now says, the address no longer has to. */
function samePlace(to: string, here: string): string | null {
  const { origin } = new URL(here);
  if (!to.startsWith("/") || !URL.canParse(to, origin)) return null;
  const place = new URL(to, origin);
  place.searchParams.delete("elder");
  // "/.//elsewhere" is a path of ours until a browser reads it again as an address without a scheme.
  return place.origin === origin && !place.pathname.startsWith("//") ? place.pathname + place.search : null;
}

export default function Display() {
  return null;
}
