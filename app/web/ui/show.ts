import type { Language } from "#app/i18n/languages.ts";

const locale: Record<Language, string> = { zh: "zh-CN", en: "en-GB" };

const nbsp = "\u00a0";

const inFull = (language: Language) => new Intl.DateTimeFormat(locale[language], { dateStyle: "long", timeZone: "UTC" });

const days: Record<Language, Intl.DateTimeFormat> = { zh: inFull("zh"), en: inFull("en") };

/** "2026-11-13" → "2026年11月13日", "13 November 2026". */
export function showDate(day: string, language: Language): string {
  return days[language].format(new Date(`${day}T00:00:00Z`));
}

/** A moment on the clock in Shanghai: "2026年11月13日 10:00". */
export function showMoment(moment: Date | string, language: Language): string {
  const at = new Date(moment);
  return `${written({ dateStyle: "long", timeZone: "Asia/Shanghai" }, at, language)}${language === "zh" ? " " : ", "}${showClock(at)}`;
}

/** A moment to come, as people say it: "12月4日 周五 10:00", "Friday 4 December, 10:00". */
export function showComing(moment: Date | string, language: Language): string {
  const at = new Date(moment);
  const part = (options: Intl.DateTimeFormatOptions) => written({ ...options, timeZone: "Asia/Shanghai" }, at, language);
  if (language === "zh") return `${part({ month: "long", day: "numeric" })} ${part({ weekday: "short" })} ${showClock(at)}`;
  return `${part({ weekday: "long", day: "numeric", month: "long" })}, ${showClock(at)}`;
}

/** Yuan, as people say it: 123000 → "12.3 万元" (with a space that does not break), "¥123,000". Large sums to the nearest 100 yuan. */
export function showYuan(yuan: number, language: Language): string {
  if (language === "en") return `¥${figure(yuan, 2)}`;
  if (yuan >= 100_000_000) return `${figure(yuan / 100_000_000, 4)}${nbsp}亿元`;
  if (yuan >= 1_000_000) return `${figure(yuan / 10_000, 2)}${nbsp}万元`;
  if (yuan >= 10_000) return `${figure(yuan / 10_000, 4)}${nbsp}万元`;
  return `${figure(yuan, 2)}${nbsp}元`;
}

const showClock = (at: Date): string =>
  written({ hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "Asia/Shanghai" }, at, "zh");

const upTo = (digits: number) => new Intl.NumberFormat("en-GB", { maximumFractionDigits: digits });
const figures = { 2: upTo(2), 4: upTo(4) };

const figure = (value: number, digits: 2 | 4): string => figures[digits].format(value);

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter is dear to make and is kept. */
function written(options: Intl.DateTimeFormatOptions, at: Date, language: Language): string {
  const key = JSON.stringify([language, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale[language], options);
  formats.set(key, format);
  return format.format(at);
}
