import i18next from "i18next";
import type { Facts, Translate, WordKey } from "./keys.ts";
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
  for (const language of languages) {
    instance.addResource(language, "translation", "site.bureau", names[language]);
    said[language].clear();
  }
}

/**
 * What has been said once without facts, or only with a count, is the same every time, and a page says hundreds of these. What holds
 * anything else, which may be somebody's, is never kept.
 */
const said: Record<Language, Map<string, string>> = { zh: new Map(), en: new Map() };
const most = 5000;

/** The words of one language; React escapes what is put into them. */
export const dictionary: Record<Language, Translate> = { zh: speaking("zh"), en: speaking("en") };

function speaking(language: Language): Translate {
  // Four times as fast as what getFixedT gives, which looks at all its options with every sentence.
  const t = (key: WordKey, facts?: Facts): string => instance.t(key, { ...facts, lng: language });
  const words = said[language];
  return (key, facts) => {
    if (facts && !isCount(facts)) return filled(language, key, facts) ?? t(key, facts);
    const name = facts ? `${key} ${facts.count}` : key;
    const known = words.get(name);
    if (known !== undefined) return known;
    const spoken = t(key, facts);
    if (words.size >= most) words.clear();
    words.set(name, spoken);
    return spoken;
  };
}

/** A sentence that no number inflects, with its facts put in: i18next looks at all its options once more for that. Null for any other. */
function filled(language: Language, key: WordKey, facts: Facts): string | null {
  const sentence: unknown = "count" in facts ? null : instance.getResource(language, "translation", key);
  return typeof sentence === "string" ? instance.services.interpolator.interpolate(sentence, facts, language, facts) : null;
}

const isCount = (facts: Facts): boolean => typeof facts.count === "number" && Object.keys(facts).length === 1;
