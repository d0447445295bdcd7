import { translate } from "#app/i18n/words.tsx";

/** What no XML may hold. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/** A text as it may stand in any feed: without what no XML may hold, and with words where something was removed. */
export const plain = (text: string): string => text.replace(forbidden, "").replaceAll("[遮盖]", translate("zh")("cases.public.masked"));

/** The same as a paragraph of a page. */
export const asHtml = (text: string): string => `<p>${escaped(text)}</p>`;

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
