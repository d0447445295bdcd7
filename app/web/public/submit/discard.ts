import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { inLanguage, languageOf } from "#app/i18n/languages.ts";
import { throwAwayDraft } from "#app/intake/drafts/change-draft.ts";
import { guarded } from "#app/web/unavailable.server.ts";
import { dropKey, keyOf } from "./draft-cookie.server.ts";

export { loader } from "./resume.ts";

/** What was not sent is gone, here and in the browser. */
export const action = ({ request, params }: ActionFunctionArgs) =>
  guarded(async () => {
    const id = params.draft ?? "";
    await throwAwayDraft(await keyOf(request, id));
    const home = inLanguage("/submit", languageOf(new URL(request.url).pathname));
    return redirect(home, { status: 303, headers: { "Set-Cookie": await dropKey(id) } });
  });
