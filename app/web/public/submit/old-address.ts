import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { inLanguage, languageOf, withoutLanguage } from "#app/i18n/languages.ts";

/** Addresses that were printed and linked: /complaint and /tip open the one beginning with their answer chosen. */
export function loader({ request }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set("for", withoutLanguage(pathname).slice(1));
  return redirect(inLanguage(`/submit?${searchParams}`, languageOf(pathname)), 301);
}
