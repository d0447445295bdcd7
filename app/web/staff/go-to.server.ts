import { redirect, type TypedResponse } from "@remix-run/node";
import { inLanguage, languageOf } from "#app/i18n/languages.ts";

/** After a change: look at what it made. `path` is the Chinese address; the language stays. */
export function goTo(request: Request, path: string, headers: HeadersInit = {}): TypedResponse<never> {
  return redirect(inLanguage(path, languageOf(new URL(request.url).pathname)), { status: 303, headers });
}
