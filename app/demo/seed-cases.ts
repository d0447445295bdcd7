import { eq, sql } from "drizzle-orm";
import { pictureId } from "#app/cases/picture-case.ts";
import { reviewSteps } from "#app/cases/review-steps.ts";
import { writeCase } from "#app/cases/write-case.ts";
import type { Tx } from "#db/client.server.ts";
import { casePictures } from "#db/schema/case-pictures.ts";
import { caseReviews } from "#db/schema/case-reviews.ts";
import { cases } from "#db/schema/cases.ts";
import { edibleOil } from "#db/seed/demo/cases/edible-oil.ts";
import { farmInputs } from "#db/seed/demo/cases/farm-inputs.ts";
import { fuelMetering } from "#db/seed/demo/cases/fuel-metering.ts";
import { gasAppliances } from "#db/seed/demo/cases/gas-appliances.ts";
import { gasCylinders } from "#db/seed/demo/cases/gas-cylinders.ts";
import { healthProducts } from "#db/seed/demo/cases/health-products.ts";
import { illegalAdditives } from "#db/seed/demo/cases/illegal-additives.ts";
import { lifts } from "#db/seed/demo/cases/lifts.ts";
import { marketingToMinors } from "#db/seed/demo/cases/marketing-to-minors.ts";
import { medicalBeauty } from "#db/seed/demo/cases/medical-beauty.ts";
import { miracleMedicineAds } from "#db/seed/demo/cases/miracle-medicine-ads.ts";
import { days } from "#db/seed/demo/days.ts";
import type { DemoCase } from "#db/seed/demo/shapes.ts";
import { day } from "./days-ago.ts";
import type { Drawn } from "./seed-pictures.ts";
import type { People } from "./seed-team.ts";

export const demoCases: DemoCase[] = [
  ...fuelMetering,
  ...medicalBeauty,
  ...lifts,
  ...healthProducts,
  ...edibleOil,
  ...illegalAdditives,
  ...miracleMedicineAds,
  ...gasCylinders,
  ...gasAppliances,
  ...marketingToMinors,
  ...farmInputs,
];

/** Every case written by the publicity officer and, but for drafts, reviewed by the legal reviewer and approved by a leader. */
export async function seedCases(tx: Tx, people: People, pictures: Drawn): Promise<void> {
  const author = people.member("song");
  for (const written of demoCases) {
    const { text, number } = asWritten(written);
    const id = await writeCase(tx, { ...text, number, authorId: author, lastEditorId: author });
    const drawn = written.picture && pictures.get(written.picture.name);
    if (written.picture && drawn) {
      const { sha256, width, height, alt } = drawn;
      await tx.insert(casePictures).values({ id: pictureId(), caseId: id, sha256, width, height, alt });
    }
    if (written.day === "draft") continue;
    const hash = sql`(select content_hash from cases where id = ${id})`;
    const reader = { legal: "yan", secrecy: "yan", approval: "zhou" } as const;
    for (const step of reviewSteps)
      await tx.insert(caseReviews).values({ caseId: id, contentHash: hash, step, memberId: people.member(reader[step]) });
  }
}

/** What the demo's cases have in common. */
const plain = {
  partyKind: "enterprise",
  authority: "",
  handling: "closed",
  warningOnly: false,
  expert: "",
  seriousListOn: null,
  seriousListUrl: "",
} as const;

/** A demo case with its days made real and its months written out. */
export function asWritten(written: DemoCase) {
  const released = days.find((known) => known.slug === written.day)?.inDays ?? 0;
  const decidedOn = day(released - written.decidedDaysBefore);
  const year = decidedOn.slice(0, 4);
  const dated = (words: string) => words.replace(/\{\{month (-?\d+)\}\}/g, (_, months: string) => month(decidedOn, Number(months)));
  const { topic, lead, party, township, violation, laws, fineYuan, confiscatedYuan, transferredToPolice, tier } = written;
  return {
    number: `${day(released).slice(0, 4)}-${written.serial}`,
    text: {
      ...{ topic, party, township, decidedOn, violation, laws, fineYuan, confiscatedYuan, transferredToPolice, tier },
      title: dated(written.title),
      lead: dated(lead),
      documentNo: `禾市监处罚〔${year}〕${written.documentSerial}号`,
      ...plain,
      happened: dated(written.happened),
      penalty: dated(written.penalty),
      spot: written.spot.map(dated),
      act: dated(written.act),
    },
  };
}

/** "2026年5月", counted in months from a day. */
function month(from: string, offset: number): string {
  const [year = 0, number = 1] = from.split("-").map(Number);
  const moved = new Date(Date.UTC(year, number - 1 + offset, 1));
  return `${moved.getUTCFullYear()}年${moved.getUTCMonth() + 1}月`;
}

/** The id of a demo case, by its number. */
export async function caseId(tx: Tx, number: string): Promise<string> {
  const [row] = await tx.select({ id: cases.id }).from(cases).where(eq(cases.number, number));
  if (!row) throw new Error(`the demo has no case ${number}`);
  return row.id;
}
