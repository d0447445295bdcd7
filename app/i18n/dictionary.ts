import i18next, { type TFunction } from "i18next";
import { type Language, languages } from "./languages.ts";

const files = import.meta.glob<Record<string, unknown>>("./words/*/*.json", { eager: true, import: "default" });

/** All words of a language; a file's name is the first part of its keys. */
function wordsOf(language: Language): Record<string, unknown> {
  const here = Object.entries(files).filter(([path]) => path.startsWith(`./words/${language}/`));
  return Object.fromEntries(here.map(([path, words]) => [path.slice(path.lastIndexOf("/") + 1, -".json".length), words]));
}

const instance = i18next.createInstance();
instance.init({
  lng: "zh",
  fallbackLng: false,
  resources: { zh: { translation: wordsOf("zh") }, en: { translation: wordsOf("en") } },
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** Whose portal this is, in both languages; without it the words say the demo's bureau. */
export function nameBureau(names: Record<Language, string>): void {
  for (const language of languages) instance.addResource(language, "translation", "common.bureau", names[language]);
}

const spoken: Record<Language, TFunction> = { zh: instance.getFixedT("zh"), en: instance.getFixedT("en") };

/** The words of one language; React escapes what is put into them. */
export const dictionary = (language: Language): TFunction => spoken[language];
