import { languageOf } from "#app/i18n/languages.ts";
import { translate } from "#app/i18n/words.tsx";

/** A page for when nothing else can answer: no style sheet, no database, only words. */
export function plainPage(status: 400 | 403 | 404 | 500 | 503, pathname: string): Response {
  const language = languageOf(pathname);
  const t = translate(language);
  const title = t(`site.plain.${status}.title`);
  const body = `<!doctype html><html lang="${language === "zh" ? "zh-CN" : "en"}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><h1>${title}</h1><p>${t(`site.plain.${status}.next`)}</p></html>`;
  return new Response(body, { status, headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" } });
}
