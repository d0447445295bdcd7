import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { inLanguage, languageOf } from "#app/i18n/languages.ts";
import { translate } from "#app/i18n/words.tsx";
import { signOut } from "#app/team/sessions.ts";
import { noBadge, tokenOf } from "#app/web/session.server.ts";

/** Leaving is a change and is posted; a link or a picture elsewhere cannot sign anybody out. */
export function loader({ request }: LoaderFunctionArgs) {
  const t = translate(languageOf(new URL(request.url).pathname));
  return new Response(t("team.signOutHow"), {
    status: 405,
    headers: { Allow: "POST", "Content-Type": "text/plain; charset=utf-8" },
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const token = await tokenOf(request);
  if (token) await signOut(token);
  const door = inLanguage("/staff/sign-in", languageOf(new URL(request.url).pathname));
  return redirect(door, { status: 303, headers: { "Set-Cookie": await noBadge(), "Clear-Site-Data": '"cache"' } });
}
