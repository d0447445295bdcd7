import { boolean, date, integer, numeric, pgView, text, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "#db/columns.ts";

/** What may be read of a case that is out. */
const released = {
  id: uuid().notNull(),
  number: text().notNull(),
  topicSlug: text().notNull(),
  title: text().notNull(),
  lead: text().notNull(),
  party: text().notNull(),
  township: text().notNull(),
  documentNo: text().notNull(),
  decidedOn: date({ mode: "string" }).notNull(),
  violation: text().notNull(),
  laws: text().array().notNull(),
  fineYuan: numeric({ precision: 14, scale: 2, mode: "number" }).notNull(),
  confiscatedYuan: numeric({ precision: 14, scale: 2, mode: "number" }).notNull(),
  transferredToPolice: boolean().notNull(),
  happened: text().notNull(),
  penalty: text().notNull(),
  spot: text().array().notNull(),
  act: text().notNull(),
  publishUntil: date({ mode: "string" }).notNull(),
  contentHash: bytes().notNull(),
  daySlug: text().notNull(),
  dayNumber: integer().notNull(),
  dayTitle: text().notNull(),
  releaseAt: moment("release_at").notNull(),
  position: integer().notNull(),
  authority: text().notNull(),
  partyKind: text({ enum: ["enterprise", "trader", "person"] }).notNull(),
  expert: text().notNull(),
  seriousListOn: date({ mode: "string" }),
  seriousListUrl: text().notNull(),
  /** The day of its last correction; null when it stands as it came out. */
  correctedOn: date({ mode: "string" }),
};

/** All the public can ever read of a case. The minute is decided here, by the database's clock. */
export const publishedCases = pgView("published_cases", released).existing();

/** What is out, for everybody or for one trade: the desk's view of it, which the public has no right to. */
export const releasedCases = pgView("released_cases", released).existing();

/** The cases of the one trade's day whose link and code the transaction named. */
export const industryCases = pgView("industry_cases", released).existing();

const releasedPicture = {
  id: text().notNull(),
  caseId: uuid().notNull(),
  sha256: bytes().notNull(),
  alt: text().notNull(),
  width: integer().notNull(),
  height: integer().notNull(),
};

export const publishedPictures = pgView("published_pictures", releasedPicture).existing();

export const industryPictures = pgView("industry_pictures", releasedPicture).existing();

export const publishedVariants = pgView("published_variants", {
  pictureId: text().notNull(),
  format: text({ enum: ["avif", "webp", "jpeg"] }).notNull(),
  width: integer().notNull(),
  sha256: bytes().notNull(),
}).existing();
