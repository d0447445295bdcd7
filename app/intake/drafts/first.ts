/** What is told where else to turn before anybody writes a word (市监令121 art. 44); nobody is turned away. */
export const firsts = ["none", "danger", "wages", "court", "discipline"] as const;

export type First = (typeof firsts)[number];

export const isFirst = (text: string): text is First => (firsts as readonly string[]).includes(text);
