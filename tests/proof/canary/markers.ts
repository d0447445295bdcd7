import { randomBytes, randomInt } from "node:crypto";

/**
 * Something private that nobody else could have written. It may stand on surfaces whose name begins with one of `seen`, and
 * nowhere else: "lu " is every page and row that lu can reach, "dump messages" that table, read past every wall, "writer" the
 * page of whoever holds the draft's key. One that is allowed somewhere must also be found there, or it was not planted.
 */
export type Marker = { name: string; values: string[]; seen: string[] };

const word = (): string => `qx${randomBytes(6).toString("hex")}`;
const number = (): string => `139${randomInt(10_000_000, 99_999_999)}`;

/** Who works on what was filed: the brigade that owns the lead, and the leader. */
const desk = ["lu ", "zhou "];
/** Whoever enters leads on the national platform sees what happened where, and never who says so. */
const register = ["shen /staff/filings/unregistered", "shen /staff/leads/:number/register", "shen sql unregistered_leads"];
/** Whoever imports is shown what came from where, and of the sender a letter and some digits. */
const importing = "shen /staff/filings/import/";
const publishing = ["song ", "yan ", "zhou "];

/** What is planted, and who may see it. An empty list: nobody, not even whoever dumps the database. */
export const privateWords = {
  name: { value: word(), seen: [] },
  phone: { value: number(), seen: ["writer"] },
  address: { value: word(), seen: ["writer"] },
  agentName: { value: word(), seen: [] },
  agentPhone: { value: number(), seen: [] },
  others: { value: word(), seen: [] },
  tipPhone: { value: number(), seen: [] },
  callerName: { value: word(), seen: [] },
  callerPhone: { value: number(), seen: [] },
  fileName: { value: word(), seen: [] },
  // Only the bureau's own key opens what still carries it.
  artist: { value: word(), seen: ["opened originals"] },
  browser: { value: word(), seen: [] },
  computer: { value: `203.0.113.${randomInt(2, 250)}`, seen: [] },
  draftStory: { value: word(), seen: ["writer"] },
  draftName: { value: word(), seen: ["writer"] },
  draftMerchant: { value: word(), seen: ["writer"] },
  author: { value: word(), seen: ["opened originals"] },
  letterAuthor: { value: word(), seen: ["opened originals"] },
  letterArtist: { value: word(), seen: ["opened originals"] },
  paperArtist: { value: word(), seen: ["opened originals"] },
  laterArtist: { value: word(), seen: ["opened originals"] },
  laterAuthor: { value: word(), seen: ["opened originals"] },
  laterName: { value: word(), seen: [] },
  piecesAuthor: { value: word(), seen: ["opened originals"] },
  halfArtist: { value: word(), seen: ["files incoming"] },
  partMark: { value: word(), seen: [] },
  importName: { value: word(), seen: [] },
  importPhone: { value: number(), seen: [] },
  importAddress: { value: word(), seen: [] },
  // Of a tip an order would be a name.
  importTipOrder: { value: word().toUpperCase(), seen: [] },
  importUnknown: { value: word(), seen: [] },
  importFile: { value: word(), seen: [] },
  importOrder: { value: word().toUpperCase(), seen: [...desk, "dump submissions complaint"] },
  importStory: { value: word(), seen: [...desk, "dump submissions"] },
  importNumber: { value: word().toUpperCase(), seen: [...desk, importing, "dump submissions complaint"] },
  importMerchant: { value: word(), seen: [...desk, importing, "dump submissions", "dump merchants"] },
  order: { value: word().toUpperCase(), seen: [...desk, "writer", "dump submissions complaint"] },
  story: { value: word(), seen: [...desk, ...register, "dump submissions"] },
  merchant: { value: word(), seen: [...desk, ...register, "holder", "dump submissions", "dump merchants"] },
  message: { value: word(), seen: [...desk, "holder", "dump messages"] },
  withdrawal: { value: word(), seen: [...desk, "holder", "dump sender_deeds"] },
  rating: { value: word(), seen: [...desk, "holder", "dump sender_deeds"] },
  note: { value: word(), seen: [...desk, "dump lead_notes"] },
  identityReason: { value: word(), seen: [...desk, "dump identity_openings"] },
  // What comes back to intake is intake's to read, with the lead.
  returnReason: { value: word(), seen: [...desk, "shen ", "dump lead_returns"] },
  returnStory: { value: word(), seen: [...desk, "shen ", "dump submissions"] },
  caseTitle: { value: word(), seen: [...publishing, "dump cases", "dump case_versions", "dump case_words", "dump armed_cases"] },
  caseParty: { value: word(), seen: [...publishing, "dump cases", "dump case_versions", "dump case_words", "dump armed_cases"] },
  caseDraft: { value: word(), seen: [...publishing, "dump cases", "dump case_versions", "dump case_words"] },
} satisfies Record<string, { value: string; seen: string[] }>;

export const planted = (name: keyof typeof privateWords): string => privateWords[name].value;

/** All of them, with what the portal itself gave out: receipts, reward secrets and form keys. */
export function markersWith(secrets: Record<string, { values: string[]; seen: string[] }>): Marker[] {
  const known = Object.entries(privateWords).map(([name, { value, seen }]) => ({ name, values: [value], seen }));
  return [...known, ...Object.entries(secrets).map(([name, secret]) => ({ name, ...secret }))];
}
