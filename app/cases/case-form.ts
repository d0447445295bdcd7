import { z } from "zod";
import { day, dayOrNone, text, ticked, words } from "#app/i18n/issues.ts";

const lines = (key: Parameters<typeof words>[0]) =>
  z
    .string(words(key))
    .transform((typed) =>
      typed
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .pipe(
      z
        .array(z.string().max(300, words(key)))
        .min(1, words(key))
        .max(12, words(key)),
    );

const yuan = z
  .string(words("cases.issues.yuan"))
  .transform((typed) => typed.normalize("NFKC").replace(/[,，\s¥元]/g, "") || "0")
  .pipe(z.string().regex(/^\d{1,11}(\.\d{1,2})?$/, words("cases.issues.yuan")))
  .transform(Number);

/** Who was punished; of a minor a draft may be kept, and is never exposed. */
export const partyKinds = ["enterprise", "trader", "person", "minor"] as const;

/** Empty, or a page on the open web. */
const isPublicAddress = (typed: string): boolean => typed === "" || (/^https?:\/\//.test(typed) && URL.canParse(typed));

/** The parts of a typical case (DOMAIN §2.4): who, what, which law, what penalty, how to spot it, what to do. Money in yuan. */
export const caseForm = z.object({
  topic: text(1, 60, "cases.issues.topic"),
  title: text(6, 80, "cases.issues.title"),
  lead: text(10, 200, "cases.issues.lead"),
  party: text(2, 80, "cases.issues.party"),
  partyKind: z.enum(partyKinds, words("cases.issues.partyKind")),
  authority: text(0, 60, "cases.issues.authority").default(""),
  handling: z.enum(["closed", "open"], words("cases.issues.handling")),
  warningOnly: ticked,
  township: text(1, 20, "cases.issues.township"),
  documentNo: text(4, 60, "cases.issues.documentNo"),
  decidedOn: day("cases.issues.decidedOn"),
  violation: text(2, 40, "cases.issues.violation"),
  laws: lines("cases.issues.laws"),
  fineYuan: yuan,
  confiscatedYuan: yuan,
  transferredToPolice: ticked,
  happened: text(30, 6000, "cases.issues.happened"),
  penalty: text(6, 1000, "cases.issues.penalty"),
  spot: lines("cases.issues.spot"),
  act: text(6, 1000, "cases.issues.act"),
  expert: text(0, 600, "cases.issues.expert").default(""),
  seriousListOn: dayOrNone("cases.issues.seriousListOn"),
  seriousListUrl: text(0, 300, "cases.issues.seriousListUrl").refine(isPublicAddress, words("cases.issues.seriousListUrl")).default(""),
  tier: z.enum(["minor", "ordinary", "serious"], words("cases.issues.tier")),
});

export type CaseText = z.infer<typeof caseForm>;
