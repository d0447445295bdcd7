import type { Language } from "#app/i18n/languages.ts";

/** Cases and names are written in Chinese; on an English page they say so to a screen reader. */
export const original = (language: Language): "zh-CN" | undefined => (language === "zh" ? undefined : "zh-CN");
