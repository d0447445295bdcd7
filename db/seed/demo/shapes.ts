/** The shapes of the demo bureau's written material. Days are counted from the moment the demo is seeded. */

/** A typical case as the publicity staff would write it. `{{month -5}}` in a text becomes the month five before the decision, "2026年5月". */
export type DemoCase = {
  /** Six digits, unique in the demo; the year is put before it. */
  serial: string;
  topic: string;
  /** Slug of the exposure day it was released on, or "draft" / "coming". */
  day: string;
  title: string;
  /** One or two plain sentences: what the reader loses if it happens to them. */
  lead: string;
  party: string;
  township: string;
  /** Number in the penalty document, "禾市监处罚〔2026〕37号". */
  documentSerial: number;
  /** Days between the penalty decision and the exposure day. */
  decidedDaysBefore: number;
  /** The kind of violation in a few words: "少给油". */
  violation: string;
  laws: string[];
  fineYuan: number;
  confiscatedYuan: number;
  transferredToPolice: boolean;
  /** What happened, paragraphs divided by an empty line. `[遮盖]` stands for a removed name. */
  happened: string;
  /** The penalty in words. */
  penalty: string;
  /** How to spot it: three or four things a citizen can see. */
  spot: string[];
  /** What to do if you met it. */
  act: string;
  tier: "minor" | "ordinary" | "serious";
  picture: { name: string; alt: string } | null;
};

export type DemoDay = {
  slug: string;
  /** Days from the seeding; negative is past. Always at the given hour in Shanghai. */
  inDays: number;
  hour: number;
  title: string;
  theme: string;
  introduction: string;
  /** The public line before the minute: a date and a subject, betraying no case. */
  teaser: string;
  /** A word of app/exposure/calendar/occasions.ts. */
  occasion?: string;
  riskLevel?: "low" | "medium" | "high";
  riskNote?: string;
  riskAnswer?: string;
};

export type DemoFiling = {
  kind: "complaint" | "tip";
  identity: "real-name" | "contact-only" | "anonymous";
  name: string | null;
  phone: string | null;
  address: string | null;
  topic: string;
  merchant: string;
  merchantAddress: string;
  township: string;
  filedDaysAgo: number;
  happenedDaysAgo: number;
  story: string;
  /** Complaints only: what is asked for, as the form names it, and the amount in yuan. */
  request: "return" | "exchange" | "repair" | "refund" | "compensation" | "apology" | "other" | null;
  amountYuan: number | null;
  photos: string[];
  /** Taken down by a colleague; without it it was filed online. `supervisor` is a number of the roster. */
  taken?: { channel: "phone" | "12345" | "12315" | "supervisor"; by: string; sourceNumber?: string; supervisor?: string };
  /** Its number on the national 12315 platform, where somebody has entered it. */
  number12315?: string;
  stage: "unclaimed" | "checking" | "filed" | "considering" | "mediating" | "closed";
  messages: { from: "bureau" | "sender"; daysAgo: number; body: string }[];
  closing: { code: string; answer: string; daysAgo: number } | null;
};

/** A volunteer supervisor (义务监督员) of the roster. */
export type DemoSupervisor = { number: string; name: string; township: string };

export type DemoUnit = {
  slug: string;
  name: string;
  nameEn: string;
  kind: "intake" | "section" | "brigade" | "station";
  aliases: string[];
  townships: string[];
};

export type Role = "intake" | "unit" | "publicity" | "legal" | "leader" | "admin";

export type DemoMember = { username: string; name: string; unit: string; role: Role; password: string };

export type DemoArea = {
  number: number;
  title: string;
  annotation: string;
  topics: string[];
  owner: string;
  jointOwners: string[];
  partners: string[];
};

/** A drawing for the demo: one-colour line art on paper, 1200 × 800. */
export type DemoPicture = { name: string; alt: string; svg: string };

/** A canonical topic; what an area is about, in words people use. */
export type TopicWords = {
  slug: string;
  zh: string;
  en: string;
  /** A sentence under the name, both languages. */
  hintZh: string;
  hintEn: string;
  /** What helps the bureau to check, shown before sending. */
  evidenceZh: string[];
  evidenceEn: string[];
  /** Everyday words that people use for it, for search. */
  synonyms: string[];
};

/** Name, township, place, and as what it is registered. */
export type DemoOperator = [name: string, township: string, address: string, kind: "company" | "trader" | "cooperative"];
