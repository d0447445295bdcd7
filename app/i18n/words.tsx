import { createContext, type ReactNode, useContext } from "react";
import { dictionary } from "./dictionary.ts";
import type { Translate } from "./keys.ts";
import { inLanguage, type Language } from "./languages.ts";

type Spoken = { language: Language; t: Translate; href: (path: string) => string };

const spoken: Record<Language, Spoken> = { zh: speaking("zh"), en: speaking("en") };

const Context = createContext<Spoken>(spoken.zh);

export function WordsIn({ language, children }: { language: Language; children: ReactNode }) {
  return <Context.Provider value={spoken[language]}>{children}</Context.Provider>;
}

/** Words in the page's language, and addresses that stay in it. */
export const useWords = (): Spoken => useContext(Context);

function speaking(language: Language): Spoken {
  return { language, t: translate(language), href: (path) => inLanguage(path, language) };
}

/** For doors without a page: titles, downloads, mail. */
export function translate(language: Language): Translate {
  return dictionary[language];
}
